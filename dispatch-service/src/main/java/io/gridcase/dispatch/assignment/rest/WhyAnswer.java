package io.gridcase.dispatch.assignment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.dispatch.assignment.Dispatch;
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
    record WhyDeadline(
            @Schema(description = "Which limit: kind/class code/condition no", examples = "INCIDENT/06050/2")
            String ruleId,

            @Schema(description = "处置时限, counted in unit", minimum = "1")
            int limit,

            @Schema(
                    description =
                            "工作时, 紧急工作时, 工作日, 紧急工作日, 自然日; the urgent ones and natural days run through nights and holidays")
            TimeLimitUnit unit,

            @Schema(description = "Where the limit comes from: STANDARD, CITY_RULE, CITY_SAMPLE, ANALOGY")
            String basis,

            @Schema(description = "Version of working hours and holidays")
            String calendarVersion,

            @Schema(description = "When the clock started (UTC, ISO 8601)")
            Instant startedAt,

            @Schema(description = "终止时间 (UTC, ISO 8601)") Instant dueAt) {}

    static WhyAnswer of(Dispatch dispatch, Optional<GrantedDeadline> deadline) {
        return new WhyAnswer(
                new WhyDepartment(dispatch.ruleId(), dispatch.explanation(), dispatch.dispatchedBy()),
                deadline.map(WhyAnswer::deadline).orElse(null));
    }

    private static WhyDeadline deadline(GrantedDeadline granted) {
        return new WhyDeadline(
                granted.limitRule(),
                granted.limitValue(),
                granted.limitUnit(),
                granted.limitBasis(),
                granted.calendarVersion(),
                granted.clockStartedAt(),
                granted.dueAt());
    }
}
