package io.gridcase.closure.casefile.persistence;

import io.gridcase.closure.casefile.TimelineEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A ledger entry as a timeline reads it; the message itself stays in the database. */
@Entity
@Immutable
@Table(name = "ledger_entry")
class LedgerRow {

    /** In the order in which entries were written down. */
    @Id
    private long id;

    @SuppressWarnings("UnusedVariable") // queries read it
    private String caseNumber;

    private String type;
    private String source;
    private Instant happenedAt;
    private String actor;
    private @Nullable String words;

    @SuppressWarnings("NullAway.Init")
    protected LedgerRow() {}

    TimelineEntry entry() {
        return new TimelineEntry(type, source, happenedAt, actor, Optional.ofNullable(words));
    }
}
