package io.gridcase.dispatch.assignment.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
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

    /** None without an instant, also when it is known that it takes as long as it takes. */
    static @Nullable DeadlineMessage of(@Nullable GrantedDeadline granted) {
        var deadline = Optional.ofNullable(granted).flatMap(GrantedDeadline::deadline);
        return deadline.map(due -> new DeadlineMessage(
                        TimeLimitMessage.of(granted),
                        due.warnAt(),
                        due.dueAt(),
                        Optional.of(due.calendarVersion())
                                .filter(version -> !version.isEmpty())
                                .orElse(null)))
                .orElse(null);
    }
}
