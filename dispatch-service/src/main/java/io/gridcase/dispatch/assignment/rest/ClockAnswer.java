package io.gridcase.dispatch.assignment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.dispatch.timelimit.AppliedLimit;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import io.gridcase.dispatch.timelimit.Standstill;
import io.gridcase.workingtime.TimeLimitUnit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A deadline and what its clock was told. */
@Schema(name = "Clock")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClockAnswer(
        @Schema(
                description =
                        "Which limit: kind/class code/condition no, then handling type, area class and first day if"
                                + " it is one that differs; absent with the next four when the city knows none",
                nullable = true)
        @Nullable
        String ruleId,

        @Schema(description = "处置时限, counted in unit; 0 is 视情况定", minimum = "0", nullable = true) @Nullable
        Integer limit,

        @Schema(description = "What is counted", nullable = true) @Nullable
        TimeLimitUnit unit,

        @Schema(description = "Where the limit comes from: STANDARD, CITY_RULE, CITY_SAMPLE, ANALOGY", nullable = true)
        @Nullable
        String basis,

        @Schema(description = "Version of working hours and holidays that it was computed by", nullable = true)
        @Nullable
        String calendarVersion,

        @Schema(description = "When the clock started (UTC, ISO 8601)")
        Instant startedAt,

        @Schema(description = "When 80 % is used (UTC, ISO 8601); absent without a deadline", nullable = true) @Nullable
        Instant warnAt,

        @Schema(description = "终止时间 (UTC, ISO 8601); absent without a deadline", nullable = true) @Nullable
        Instant dueAt,

        @Schema(description = "延期: how often the limit was granted once more", minimum = "0")
        int extensions,

        @Schema(description = "挂账 and 缓办 that are over, on the minute")
        List<Standstill> pauses,

        @Schema(
                description = "Since when the clock stands still (UTC, ISO 8601); absent while it runs",
                nullable = true)
        @Nullable
        Instant suspendedAt,

        @Schema(description = "承诺完成时间: never later than that (UTC, ISO 8601)", nullable = true) @Nullable
        Instant promisedAt,

        @Schema(description = "项目制: the promised end of the project, which decides alone", nullable = true) @Nullable
        Instant projectDueAt) {

    static ClockAnswer of(GrantedDeadline granted) {
        var limit = Optional.ofNullable(granted.limit());
        var clock = granted.clock();
        return new ClockAnswer(
                limit.map(AppliedLimit::limitRule).orElse(null),
                limit.map(AppliedLimit::limitValue).orElse(null),
                limit.map(AppliedLimit::limitUnit).orElse(null),
                limit.map(AppliedLimit::limitBasis).orElse(null),
                limit.map(AppliedLimit::calendarVersion).orElse(null),
                granted.startedAt(),
                granted.warnAt(),
                granted.dueAt(),
                clock.clockExtensions(),
                clock.pauses(),
                clock.clockSuspendedAt(),
                clock.clockPromisedAt(),
                clock.clockProjectDueAt());
    }
}
