package io.gridcase.closure.strikelist;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.ledger.LedgerEntry;
import io.gridcase.closure.subtree.Subtree;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** All lists; what is asked of one is asked of its entries within a subtree only. */
public interface StrikeLists {

    /** Within the current transaction: gives the case the next number, unless it has one. */
    Uni<Void> join(StrikeList list, CaseFile caseFile, LedgerEntry entry);

    /** Within the current transaction: notes on all entries of the case what has become of it. */
    Uni<Void> settle(CaseFile caseFile);

    /** Those with entries within, by id, beginning behind {@code after}. */
    Uni<List<StrikeList>> list(Optional<ListKind> kind, Subtree within, Optional<String> after, int atMost);

    Uni<Optional<StrikeList>> find(String id, Subtree within);

    Uni<ListTotals> totals(String id, Subtree within, Instant now);

    /** The days on which something happened, the latest last; at most so many of them. */
    Uni<List<ProgressDay>> progress(String id, Subtree within, ZoneId zone, int atMost);

    /** By number, beginning behind {@code page.after()}. */
    Uni<List<StrikeEntry>> entries(String id, Subtree within, EntryPage page);

    /**
     * Which entries are asked for.
     *
     * @param now at which they are overdue or not
     */
    record EntryPage(Optional<EntryState> state, Instant now, int after, int atMost) {

        EntryPage behind(int number) {
            return new EntryPage(state, now, number, atMost);
        }
    }
}
