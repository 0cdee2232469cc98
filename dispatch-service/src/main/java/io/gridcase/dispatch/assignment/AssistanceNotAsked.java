package io.gridcase.dispatch.assignment;

import io.gridcase.code.DepartmentCode;
import io.gridcase.refusal.Conflict;
import java.util.Map;

/** The department has answered already: what it said stays. */
class AssistanceNotAsked extends Conflict {

    private static final long serialVersionUID = 1L;

    AssistanceNotAsked(DepartmentCode department) {
        super(
                "assistance-answered",
                "协办部门已答复 / Answered already",
                "%s has answered and is not asked again".formatted(department),
                Map.of("department", department));
    }
}
