package io.gridcase.intake.confirmation;

import io.gridcase.intake.report.Report;
import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.roster.Choice;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 核实: one errand to see whether a report is true. */
@Entity
@Table(name = "confirmation")
public class Confirmation {

    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id")
    private Report report;

    @Enumerated(EnumType.STRING)
    private ConfirmationState state = ConfirmationState.OPEN;

    @Embedded
    private Assignment assignment;

    @Embedded
    private Request request;

    @Embedded
    private @Nullable Finding finding;

    @SuppressWarnings("NullAway.Init")
    protected Confirmation() {}

    Confirmation(Report report, Assignment assignment, Request request) {
        this.id = UUID.randomUUID();
        this.report = report;
        this.assignment = assignment;
        this.request = request;
    }

    void requireVersion(ExpectedVersion seen) {
        seen.check(version, () -> Map.of("state", state));
    }

    /** @throws ConfirmationWithdrawn when nobody needs to look any more */
    void requireWanted() {
        if (state == ConfirmationState.CANCELLED) {
            throw new ConfirmationWithdrawn(this);
        }
    }

    /** The report that it is about has to hear the result. */
    void answer(Finding finding) {
        this.state = state.after(ConfirmationAction.ANSWER);
        this.finding = finding;
    }

    /** The time stays: whoever goes instead is as late as the one before. */
    void reassign(String person, String leader) {
        this.state = state.after(ConfirmationAction.REASSIGN);
        this.assignment = new Assignment(person, Choice.ASSIGNED, leader);
    }

    void cancel() {
        this.state = state.after(ConfirmationAction.CANCEL);
    }

    public boolean overdueAt(Instant now) {
        return state == ConfirmationState.OPEN && request.dueAt().isBefore(now);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Report report() {
        return report;
    }

    public ConfirmationState state() {
        return state;
    }

    public Assignment assignment() {
        return assignment;
    }

    public Request request() {
        return request;
    }

    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }
}
