package io.gridcase.dispatch.assignment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.dispatch.assignment.Dispatch;
import io.gridcase.dispatch.assignment.FiledCase;
import io.gridcase.dispatch.timelimit.AppliedLimit;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import io.gridcase.workingtime.TimeLimitUnit;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why this department and why this deadline. */
@Schema(name = "Why")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WhyAnswer(
        @Schema(description = "Why this department") WhyDepartment department,

        @Schema(
                description = "Why this deadline; absent when the city knows no time limit for the condition",
                nullable = true)
        @Nullable
        WhyDeadline deadline) {

    /** Who decided, and by which rule. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WhyDepartment(
            @Schema(
                    description = "Rule of the responsibility matrix; absent when a dispatcher decided",
                    nullable = true)
            @Nullable
            String ruleId,

            @Schema(description = "The reason in words") String explanation,

            @Schema(description = "Staff code of the dispatcher, or \"system\" by rule")
            String dispatchedBy) {}

    /** What the deadline was computed from. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WhyDeadline(
            @Schema(
                    description =
                            "Which limit: kind/class code/condition no, then handling type, area class and first day if"
                                    + " it is one that differs; absent with the next four when the city"
                                    + " knows no limit and only a promise set the deadline",
                    examples = "INCIDENT/06050/2",
                    nullable = true)
            @Nullable
            String ruleId,

            @Schema(
                    description = "处置时限, counted in unit; 0 is 视情况定: as long as it takes, no deadline",
                    minimum = "0",
                    nullable = true)
            @Nullable
            Integer limit,

            @Schema(
                    description =
                            "工作时, 紧急工作时, 工作日, 紧急工作日, 自然日; the urgent ones and natural days run through nights and holidays",
                    nullable = true)
            @Nullable
            TimeLimitUnit unit,

            @Schema(
                    description = "Where the limit comes from: STANDARD, CITY_RULE, CITY_SAMPLE, ANALOGY",
                    nullable = true)
            @Nullable
            String basis,

            @Schema(description = "Version of working hours and holidays", nullable = true) @Nullable
            String calendarVersion,

            @Schema(
                    description = "承诺完成时间 that set the deadline, being no later than the limit's end (UTC, ISO 8601);"
                            + " absent when the limit did",
                    nullable = true)
            @Nullable
            Instant promisedAt,

            @Schema(description = "When the clock started (UTC, ISO 8601)")
            Instant startedAt,

            @Schema(description = "终止时间 (UTC, ISO 8601); absent for 视情况定", nullable = true) @Nullable
            Instant dueAt) {

        static WhyDeadline of(GrantedDeadline granted, FiledCase filed) {
            var limit = Optional.ofNullable(granted.limit());
            return new WhyDeadline(
                    limit.map(AppliedLimit::limitRule).orElse(null),
                    limit.map(AppliedLimit::limitValue).orElse(null),
                    limit.map(AppliedLimit::limitUnit).orElse(null),
                    limit.map(AppliedLimit::limitBasis).orElse(null),
                    limit.map(AppliedLimit::calendarVersion).orElse(null),
                    granted.keeps(filed.promisedAt()) ? filed.promisedAt() : null,
                    granted.startedAt(),
                    granted.dueAt());
        }
    }

    static WhyAnswer of(Dispatch dispatch, Optional<GrantedDeadline> deadline, FiledCase filed) {
        return new WhyAnswer(
                new WhyDepartment(dispatch.ruleId(), dispatch.explanation(), dispatch.dispatchedBy()),
                deadline.filter(granted -> granted.limit() != null || granted.dueAt() != null)
                        .map(granted -> WhyDeadline.of(granted, filed))
                        .orElse(null));
    }
}
