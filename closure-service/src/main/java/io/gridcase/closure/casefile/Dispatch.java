package io.gridcase.closure.casefile;

import io.gridcase.code.DepartmentCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 派遣: who is responsible, by which rule, and until when.
 *
 * @param ruleId rule of the responsibility matrix; absent when a dispatcher decided
 * @param explanation why this department, in words
 * @param dispatchedBy staff code, or {@code system} when dispatched by rule
 * @param dispatchedAt the clock of the deadline starts here
 * @param deadline absent when the city profile has no limit for the condition
 */
@Embeddable
public record Dispatch(
        @Column(name = "department") String departmentCode,
        String departmentName,
        @Column(name = "matrix_rule_id") @Nullable String ruleId,
        String explanation,
        String dispatchedBy,
        Instant dispatchedAt,
        @Embedded @Nullable Deadline deadline) {

    /** The same, with another deadline. */
    Dispatch due(@Nullable Deadline another) {
        return new Dispatch(departmentCode, departmentName, ruleId, explanation, dispatchedBy, dispatchedAt, another);
    }

    /** The same, of another department. */
    Dispatch by(DepartmentCode successor, String name) {
        return new Dispatch(successor.value(), name, ruleId, explanation, dispatchedBy, dispatchedAt, deadline);
    }

    public DepartmentCode department() {
        return new DepartmentCode(departmentCode);
    }

    /**
     * 终止时间 and how it came about, as dispatch computed it.
     *
     * @param limitRuleId which limit: {@code <kind>/<class code>/<condition no>}; absent, like the unit and the basis, when
     *     only a promise set the deadline
     * @param limitUnit WORK_HOUR, URGENT_WORK_HOUR, WORK_DAY, URGENT_WORK_DAY or NATURAL_DAY
     * @param limitBasis where the limit comes from
     * @param warnAt 80 % of the limit is used
     * @param calendarVersion working calendar it was computed with
     */
    @Embeddable
    public record Deadline(
            @Nullable String limitRuleId,
            @Column(name = "limit_value") @Nullable Integer limit,
            @Nullable String limitUnit,
            @Nullable String limitBasis,
            @Nullable Instant warnAt,
            Instant dueAt,
            @Nullable String calendarVersion) {

        /** The instant of the deadline itself is still in time. */
        public boolean isPast(Instant now) {
            return dueAt.isBefore(now);
        }
    }
}
