package io.gridcase.intake.batch;

import io.gridcase.code.Channel;
import io.gridcase.intake.report.Source;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a list as a whole.
 *
 * @param id made by whoever sends it, so that a repetition is recognised
 * @param system whose numbers the rows carry
 * @param deadline common to all rows
 * @param sha256 of the file
 */
public record ListOrder(
        UUID id, Channel channel, String system, @Nullable Instant deadline, String sha256) {

    private static final Set<Channel> WITH_LISTS = Set.of(Channel.HOTLINE, Channel.INSPECTION, Channel.PARTNER);

    /** @throws WrongOrder when it cannot be */
    void requireSensible(Instant now) {
        if (!WITH_LISTS.contains(channel)) {
            throw new WrongOrder("lists come from HOTLINE, INSPECTION or PARTNER, not from " + channel);
        }
        if (channel == Channel.INSPECTION && deadline == null) {
            throw new WrongOrder("an inspection sets a deadline");
        }
        if (deadline != null && !deadline.isAfter(now)) {
            throw new WrongOrder("the deadline %s has passed".formatted(deadline));
        }
    }

    /** For a deadline that cannot be read. */
    public static WrongOrder wrongDeadline() {
        return new WrongOrder("the deadline must be like 2026-11-30T18:00:00+08:00");
    }

    Source sourceOf(String foreignNumber) {
        return new Source(channel, system, foreignNumber, deadline, id.toString());
    }
}
