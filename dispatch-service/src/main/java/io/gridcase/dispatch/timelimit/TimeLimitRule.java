package io.gridcase.dispatch.timelimit;

import io.gridcase.code.AreaClass;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.HandlingType;
import io.gridcase.workingtime.TimeLimitUnit;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 处置时限 of a filing condition, as the city profile has it or once had it. The one of the condition itself has neither
 * area class nor days; the others say for which handling type, areas and days they differ.
 */
@Entity
public class TimeLimitRule {

    @Id
    private long id;

    private String scheme;

    @Enumerated(EnumType.STRING)
    private ClassKind classKind;

    private String classCode;

    private int conditionNo;

    @Enumerated(EnumType.STRING)
    private HandlingType handlingType;

    /** In areas of any class, when absent. */
    @Enumerated(EnumType.STRING)
    @Nullable
    private AreaClass areaClass;

    @Nullable
    private LocalDate validFrom;

    @Nullable
    private LocalDate validTo;

    /** 0: 视情况定. */
    private int limitValue;

    @Enumerated(EnumType.STRING)
    private TimeLimitUnit limitUnit;

    /** Where the limit comes from, such as CITY_SAMPLE. */
    private String limitBasis;

    /** When an import took it away; clocks that had started before still ask for it. */
    @Nullable
    private Instant replacedAt;

    @SuppressWarnings("NullAway.Init")
    protected TimeLimitRule() {}

    /** The limit of the condition itself. */
    public TimeLimitRule(ConditionKey condition, int value, TimeLimitUnit unit, String basis) {
        this(condition, HandlingType.GENERAL, value, unit, basis);
    }

    private TimeLimitRule(ConditionKey condition, HandlingType type, int value, TimeLimitUnit unit, String basis) {
        this.scheme = condition.scheme();
        this.classKind = condition.kind();
        this.classCode = condition.code().value();
        this.conditionNo = condition.conditionNo();
        this.handlingType = type;
        this.limitValue = value;
        this.limitUnit = unit;
        this.limitBasis = basis;
    }

    /** What differs: of the same condition and basis, for a handling type, areas and days. */
    public TimeLimitRule differing(LimitCell cell, int value, TimeLimitUnit unit) {
        var rule = new TimeLimitRule(condition(), cell.handlingType(), value, unit, limitBasis);
        rule.areaClass = cell.areaClass();
        rule.validFrom = cell.validFrom();
        rule.validTo = cell.validTo();
        return rule;
    }

    /** The same, until an import took it away. */
    public TimeLimitRule until(Instant replaced) {
        var rule = differing(new LimitCell(handlingType, areaClass, validFrom, validTo), limitValue, limitUnit);
        rule.replacedAt = replaced;
        return rule;
    }

    public ConditionKey condition() {
        return new ConditionKey(scheme, classKind, new ClassCode(classCode), conditionNo);
    }

    LimitCell cell() {
        return new LimitCell(handlingType, areaClass, validFrom, validTo);
    }

    boolean isKnownAt(Instant start) {
        return replacedAt == null || replacedAt.isAfter(start);
    }

    /** Of the rows known at an instant the one that was replaced first is the one that held then. */
    Instant heldUntil() {
        return replacedAt == null ? Instant.MAX : replacedAt;
    }

    AppliedLimit applied() {
        var rule = "%s/%s/%d%s".formatted(classKind, classCode, conditionNo, cell().suffix());
        return new AppliedLimit(rule, limitValue, limitUnit, limitBasis, "");
    }
}
