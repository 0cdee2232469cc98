package io.gridcase.closure.casefile.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Dispatch;
import io.gridcase.closure.casefile.Filing;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why this department, and why this deadline. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Why(
        @Schema(description = "Why this department, or why none yet") @Nullable
        DepartmentReason department,

        @Schema(description = "Why this deadline; absent without one") @Nullable
        DeadlineReason deadline) {

    /** What named the department. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DepartmentReason")
    record DepartmentReason(
            @Schema(description = "Rule of the responsibility matrix; absent when a dispatcher decided, or nobody yet")
            @Nullable
            String ruleId,

            @Schema(description = "In words") String explanation) {}

    /** What the deadline was computed from. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DeadlineReason")
    record DeadlineReason(
            @Schema(description = "处置时限, in units of unit") @Nullable
            Integer limit,

            @Schema(
                    description = "工作时, 紧急工作时, 工作日, 紧急工作日 or 自然日",
                    enumeration = {"WORK_HOUR", "URGENT_WORK_HOUR", "WORK_DAY", "URGENT_WORK_DAY", "NATURAL_DAY"})
            @Nullable
            String unit,

            @Schema(description = "Where the limit comes from: CITY_SAMPLE, ANALOGY") @Nullable
            String basis,

            @Schema(
                    description =
                            "Which limit: kind/class code/condition no; absent with the three above when only a promise"
                                    + " set the deadline")
            @Nullable
            String ruleId,

            @Schema(description = "承诺完成时间 that set the deadline, being no later than the limit's end, UTC (ISO 8601)")
            @Nullable
            Instant promisedAt,

            @Schema(description = "Working calendar it was computed with") @Nullable
            String calendarVersion,

            @Schema(description = "The clock started here, UTC (ISO 8601)")
            Instant startedAt,

            @Schema(description = "80 % of the limit is used, UTC (ISO 8601)") @Nullable
            Instant warnAt,

            @Schema(description = "终止时间, UTC (ISO 8601)") Instant dueAt) {}

    static Why of(CaseFile caseFile) {
        return new Why(
                caseFile.dispatch()
                        .map(dispatch -> new DepartmentReason(dispatch.ruleId(), dispatch.explanation()))
                        .or(() -> caseFile.heldBecause().map(because -> new DepartmentReason(null, because)))
                        .orElse(null),
                caseFile.dispatch()
                        .map(dispatch -> deadline(dispatch, caseFile))
                        .orElse(null));
    }

    private static @Nullable DeadlineReason deadline(Dispatch dispatch, CaseFile caseFile) {
        var deadline = dispatch.deadline();
        return deadline == null
                ? null
                : new DeadlineReason(
                        deadline.limit(),
                        deadline.limitUnit(),
                        deadline.limitBasis(),
                        deadline.limitRuleId(),
                        caseFile.filing()
                                .map(Filing::origin)
                                .map(Filing.Origin::promisedAt)
                                .filter(deadline.dueAt()::equals)
                                .orElse(null),
                        deadline.calendarVersion(),
                        dispatch.dispatchedAt(),
                        deadline.warnAt(),
                        deadline.dueAt());
    }
}
