package io.gridcase.dispatch.routing;

import io.gridcase.code.DepartmentCode;

/** A rule that would have given the case to a department. */
public record Candidate(String ruleId, DepartmentCode department) {

    public static Candidate of(String ruleId, String department) {
        return new Candidate(ruleId, new DepartmentCode(department));
    }
}
