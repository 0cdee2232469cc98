package io.gridcase.live;

/**
 * How far the changes have come, for all who watch.
 *
 * @param settled the first transaction that may still be running: all before it are over
 * @param newest as {@code settled}, when there was last something new
 */
record Pulse(long settled, long newest) {

    static Pulse start(long settled) {
        return new Pulse(settled, settled);
    }

    Pulse next(long nowSettled, boolean somethingNew) {
        return new Pulse(nowSettled, somethingNew ? nowSettled : newest);
    }
}
