package io.gridcase.dispatch.routing;

import io.gridcase.code.ClassKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the responsibility matrix: who handles a class of problems within an area. */
@Entity
public class ResponsibilityRule {

    @Id
    private String ruleId;

    @Enumerated(EnumType.STRING)
    private ClassKind classKind;

    private String classCode;

    /** Code of an area; the rule holds in it and everything below. */
    private String areaPrefix;

    private String department;

    private LocalDate validFrom;

    /** Last day; absent until further notice. */
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected ResponsibilityRule() {}

    public ResponsibilityRule(String ruleId, Problem problem, String areaPrefix, String department) {
        this.ruleId = ruleId;
        this.classKind = problem.kind();
        this.classCode = problem.code().value();
        this.areaPrefix = areaPrefix;
        this.department = department;
        this.validFrom = LocalDate.EPOCH;
    }

    /** The same rule for a limited time, the last day included. */
    ResponsibilityRule validBetween(LocalDate first, LocalDate last) {
        validFrom = first;
        validTo = last;
        return this;
    }

    boolean fits(Problem problem, LocalDate day) {
        return classKind == problem.kind()
                && classCode.equals(problem.code().value())
                && problem.grid().value().startsWith(areaPrefix)
                && !day.isBefore(validFrom)
                && (validTo == null || !day.isAfter(validTo));
    }

    String areaPrefix() {
        return areaPrefix;
    }

    Candidate candidate() {
        return Candidate.of(ruleId, department);
    }
}
