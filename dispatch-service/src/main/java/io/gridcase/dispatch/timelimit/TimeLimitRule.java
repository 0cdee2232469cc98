package io.gridcase.dispatch.timelimit;

import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.workingtime.Deadline;
import io.gridcase.workingtime.TimeLimit;
import io.gridcase.workingtime.TimeLimitUnit;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** 处置时限 of a filing condition; a condition without one has no row. */
@Entity
public class TimeLimitRule {

    @Id
    private long id;

    private String scheme;

    @Enumerated(EnumType.STRING)
    private ClassKind classKind;

    private String classCode;

    private int conditionNo;

    private int limitValue;

    @Enumerated(EnumType.STRING)
    private TimeLimitUnit limitUnit;

    /** Where the limit comes from, such as CITY_SAMPLE. */
    private String limitBasis;

    @SuppressWarnings("NullAway.Init")
    protected TimeLimitRule() {}

    public TimeLimitRule(ConditionKey condition, TimeLimit limit, String basis) {
        this.scheme = condition.scheme();
        this.classKind = condition.kind();
        this.classCode = condition.code().value();
        this.conditionNo = condition.conditionNo();
        this.limitValue = limit.value();
        this.limitUnit = limit.unit();
        this.limitBasis = basis;
    }

    public ConditionKey condition() {
        return new ConditionKey(scheme, classKind, new ClassCode(classCode), conditionNo);
    }

    TimeLimit limit() {
        return new TimeLimit(limitValue, limitUnit);
    }

    GrantedDeadline grant(Deadline deadline) {
        var applied = new AppliedLimit(
                "%s/%s/%d".formatted(classKind, classCode, conditionNo),
                limitValue,
                limitUnit,
                limitBasis,
                deadline.calendarVersion());
        return new GrantedDeadline(applied, deadline.startedAt(), deadline.warnAt(), deadline.dueAt());
    }
}
