package io.gridcase.dispatch.assignment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.dispatch.timelimit.DeadlineCause;
import io.gridcase.dispatch.timelimit.DeadlineChange;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step in the history of a deadline. */
@Schema(name = "DeadlineChange")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadlineChangeAnswer(
        @Schema(description = "What happened") DeadlineCause cause,
        @Schema(description = "Staff code, or \"system\"") String by,
        @Schema(description = "When (UTC, ISO 8601)") Instant at,
        @Schema(description = "Why, in words") String why,

        @Schema(description = "终止时间 until then (UTC, ISO 8601); absent when the clock started", nullable = true)
        @Nullable
        Instant dueBefore,

        @Schema(description = "80 % until then (UTC, ISO 8601)", nullable = true) @Nullable
        Instant warnBefore,

        @Schema(description = "The deadline from then on") ClockAnswer after) {

    static DeadlineChangeAnswer of(DeadlineChange change) {
        var before = Optional.ofNullable(change.before());
        return new DeadlineChangeAnswer(
                change.cause(),
                change.by(),
                change.at(),
                change.why(),
                before.map(GrantedDeadline::dueAt).orElse(null),
                before.map(GrantedDeadline::warnAt).orElse(null),
                ClockAnswer.of(change.after()));
    }
}
