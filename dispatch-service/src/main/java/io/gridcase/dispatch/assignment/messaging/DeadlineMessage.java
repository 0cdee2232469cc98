package io.gridcase.dispatch.assignment.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.dispatch.timelimit.AppliedLimit;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 终止时间 in messages, with what it was computed from. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadlineMessage(
        @Nullable TimeLimitMessage timeLimit,
        Instant warnAt,
        Instant dueAt,
        @Nullable String calendarVersion) {

    static @Nullable DeadlineMessage of(@Nullable GrantedDeadline granted) {
        return granted == null
                ? null
                : new DeadlineMessage(
                        TimeLimitMessage.of(granted),
                        granted.warnAt(),
                        granted.dueAt(),
                        Optional.ofNullable(granted.limit())
                                .map(AppliedLimit::calendarVersion)
                                .orElse(null));
    }
}
