package io.gridcase.dispatch.delivery;

import io.gridcase.dispatch.notification.Channel;
import io.gridcase.dispatch.notification.NewsKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notification that did not arrive when it was tried.
 *
 * @param to staff code
 * @param failure of the last attempt
 * @param nextAt when it is tried next; absent when it is given up
 */
public record Undelivered(
        long id,
        NewsKind kind,
        String caseNumber,
        String to,
        Channel channel,
        Instant at,
        int attempts,
        String failure,
        @Nullable Instant nextAt) {}
