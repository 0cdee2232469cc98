package io.gridcase.ledger;

/**
 * Something that is not as it was written down.
 *
 * @param where place of an entry, a day, or an anchor
 */
public record Finding(Kind kind, String where, String why) {

    public enum Kind {
        /** It says something else than it did. */
        ALTERED,
        /** There was something that is not there any more. */
        REMOVED,
        /** There is something that was not there. */
        INSERTED
    }

    @Override
    public String toString() {
        return "%-8s  %s: %s".formatted(kind, where, why);
    }
}
