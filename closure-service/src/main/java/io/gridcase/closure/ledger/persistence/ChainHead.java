package io.gridcase.closure.ledger.persistence;

import io.gridcase.closure.ledger.LedgerEntry;
import io.gridcase.ledger.Entry;
import io.gridcase.ledger.Hash;
import io.gridcase.ledger.Place;
import org.jspecify.annotations.Nullable;

/** The last entry of a chain, or that there is none yet. */
record ChainHead(long position, Hash hash) {

    static ChainHead of(Object @Nullable [] row) {
        return row == null
                ? new ChainHead(0, Hash.NONE)
                : new ChainHead(((Number) row[0]).longValue(), Hash.of((byte[]) row[1]));
    }

    Entry next(LedgerEntry entry) {
        var told = entry.told();
        return new Entry(
                new Place(entry.caseNumber().value(), told.source().key(), position + 1),
                entry.eventId(),
                told.type(),
                told.time(),
                told.actor(),
                told.text().orElse(null),
                entry.body());
    }
}
