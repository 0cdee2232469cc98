package io.gridcase.live;

import java.util.List;

/** How far one person has come through the changes; used by one stream, one step at a time. */
final class Watch<C extends Positioned> {

    static final int STRETCH = 200;

    private volatile Position reached;

    Watch(Position from) {
        this.reached = from;
    }

    Position reached() {
        return reached;
    }

    boolean isBehind(long transaction) {
        return reached.transaction() < transaction;
    }

    /** A position from the future is of another database: the one before a restored backup. */
    Told<C> begin(long settled) {
        if (reached.transaction() > settled) {
            reached = Position.before(settled);
            return new Told.Reset<>(reached);
        }
        return new Told.Ready<>(reached);
    }

    /** Goes on by what was found between here and there; what was forgotten meanwhile cannot be told any more. */
    List<Told<C>> take(Stretch<C> found, long settled) {
        var forgotten = found.forgotten().compareTo(reached) > 0;
        var all = forgotten || found.changes().size() < STRETCH;
        reached = all
                ? Position.before(settled)
                : found.changes().get(STRETCH - 1).position();
        return forgotten
                ? List.of(new Told.Reset<>(reached))
                : found.changes().stream().<Told<C>>map(Told.Changed::new).toList();
    }
}
