package io.gridcase.live;

import static java.util.Comparator.comparingLong;

import io.gridcase.refusal.Invalid;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * How far somebody has come in the changes: first by transaction, then within it. Of transactions that are over, no row
 * appears later behind a position that was passed; numbers alone, drawn before the commit, do not promise that.
 *
 * @param transaction PostgreSQL's number of the transaction that made the change
 * @param id of the change
 */
public record Position(long transaction, long id) implements Comparable<Position> {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    private static final Comparator<Position> ORDER =
            comparingLong(Position::transaction).thenComparingLong(Position::id);

    /** Behind everything of the transactions before this one. */
    public static Position before(long transaction) {
        return new Position(transaction, 0);
    }

    /** @throws Invalid {@code malformed-event-id} when it is none of ours */
    public static Position parse(String eventId) {
        var parts = TEXT.matcher(eventId);
        if (!parts.matches()) {
            throw new Invalid(
                    "malformed-event-id",
                    "事件编号无效 / The event id is not valid",
                    "send as Last-Event-ID the id of the last event received, or leave it out");
        }
        return new Position(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
    }

    public String eventId() {
        return transaction + "-" + id;
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
