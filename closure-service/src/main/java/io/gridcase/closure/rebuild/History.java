package io.gridcase.closure.rebuild;

import io.gridcase.closure.ledger.Heard;
import io.gridcase.closure.ledger.LedgerEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The three chains of one case.
 *
 * @param own what closure said, each with what it had heard by then
 */
public record History(List<LedgerEntry> intake, List<LedgerEntry> dispatch, List<Own> own) {

    /** @param heard which entries of the others come before it */
    public record Own(LedgerEntry entry, Heard heard) {}

    /**
     * All of them, each decision of closure between the same events as when it was taken; in between, by the time at which
     * things happened.
     *
     * @throws IllegalArgumentException when closure says to have heard what is not there
     */
    List<LedgerEntry> inOrder() {
        var intakeLeft = new ArrayDeque<>(intake);
        var dispatchLeft = new ArrayDeque<>(dispatch);
        var ordered = new ArrayList<LedgerEntry>();
        for (var said : own) {
            var untilThen = said.heard();
            merge(
                    take(intakeLeft, untilThen.intake() - (intake.size() - intakeLeft.size())),
                    take(dispatchLeft, untilThen.dispatch() - (dispatch.size() - dispatchLeft.size())),
                    ordered);
            ordered.add(said.entry());
        }
        merge(intakeLeft, dispatchLeft, ordered);
        return ordered;
    }

    private static Queue<LedgerEntry> take(Queue<LedgerEntry> from, long count) {
        if (count > from.size()) {
            throw new IllegalArgumentException(
                    "closure had heard %d entries that are not there".formatted(count - from.size()));
        }
        var taken = new ArrayDeque<LedgerEntry>();
        for (long i = 0; i < count; i++) {
            taken.add(from.remove());
        }
        return taken;
    }

    private static void merge(Queue<LedgerEntry> intake, Queue<LedgerEntry> dispatch, List<LedgerEntry> into) {
        while (!intake.isEmpty() || !dispatch.isEmpty()) {
            into.add(isIntakeFirst(intake.peek(), dispatch.peek()) ? intake.remove() : dispatch.remove());
        }
    }

    private static boolean isIntakeFirst(@Nullable LedgerEntry intake, @Nullable LedgerEntry dispatch) {
        return dispatch == null
                || (intake != null
                        && !intake.told().time().isAfter(dispatch.told().time()));
    }
}
