package io.gridcase.dispatch.timelimit.persistence;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.timelimit.DeadlineCause;
import io.gridcase.dispatch.timelimit.DeadlineChange;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step in the history of a deadline: all of it as it was from then on. */
@Entity
@Table(name = "deadline_change")
class DeadlineChangeRow {

    /** @param seq 1 for the first of the case */
    @Embeddable
    record Key(String caseNumber, int seq) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private DeadlineCause cause;

    private String changedBy;
    private Instant changedAt;
    private String why;

    @Embedded
    private GrantedDeadline after;

    @SuppressWarnings("NullAway.Init")
    protected DeadlineChangeRow() {}

    DeadlineChangeRow(int seq, DeadlineChange change) {
        this.key = new Key(change.caseNumber().value(), seq);
        this.cause = change.cause();
        this.changedBy = change.by();
        this.changedAt = change.at();
        this.why = change.why();
        this.after = change.after();
    }

    GrantedDeadline after() {
        return after;
    }

    DeadlineChange change(@Nullable GrantedDeadline before) {
        return new DeadlineChange(
                new CaseNumber(key.caseNumber()), cause, changedBy, changedAt, why, before(before), after);
    }

    /** A new clock starts from nothing, whatever the department before had. */
    private @Nullable GrantedDeadline before(@Nullable GrantedDeadline before) {
        return cause == DeadlineCause.GRANTED ? null : before;
    }
}
