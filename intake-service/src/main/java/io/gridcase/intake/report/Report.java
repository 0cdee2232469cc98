package io.gridcase.intake.report;

import io.gridcase.intake.catalogue.Classification;
import io.gridcase.refusal.ExpectedVersion;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 上报: what an inspector has seen, and what became of it. */
@Entity
@Table(name = "report")
public class Report {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.RECEIVED;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String reportedBy;
    private Instant reportedAt;
    private Instant receivedAt;
    private boolean outsideOwnArea;

    @Embedded
    private Classification classification;

    @Embedded
    private ReportedPlace place;

    @Embedded
    private Evidence evidence;

    @Embedded
    private @Nullable Filing filing;

    @Embedded
    private @Nullable Rejection rejection;

    @Embedded
    private @Nullable Outcome outcome;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    Report(NewReport said, String reportedBy, Receipt receipt) {
        this.id = said.id();
        this.channel = Channel.INSPECTOR;
        this.reportedBy = reportedBy;
        this.reportedAt = receipt.reportedAt(said.phoneTime());
        this.receivedAt = receipt.receivedAt();
        this.outsideOwnArea = receipt.outsideOwnArea();
        this.classification = receipt.classification();
        this.place = receipt.place();
        this.evidence = said.evidence();
    }

    /** Refuses an act of somebody who has not seen the report as it is now. */
    void requireVersion(ExpectedVersion seen) {
        seen.check(version, () -> Map.of("state", state));
    }

    /** 立案 under a decided classification, which replaces the reporter's. */
    CaseFiled file(Classification decided, Filing filing) {
        if (!decided.decided()) {
            throw new IllegalArgumentException("A report is filed on a condition");
        }
        this.state = state.after(ReportAction.FILE);
        this.classification = decided;
        this.filing = filing;
        return new CaseFiled(id, channel, decided, place, evidence, reportedBy, reportedAt, filing);
    }

    /** 不予立案. Nobody but the reporter needs to know, so there is no event. */
    void reject(Rejection rejection) {
        this.state = state.after(ReportAction.REJECT);
        this.rejection = rejection;
    }

    /** 销号, as closure has told. Told again, nothing changes. */
    void close(Outcome outcome) {
        if (state != ReportState.CLOSED) {
            this.state = state.after(ReportAction.CLOSE);
            this.outcome = outcome;
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ReportState state() {
        return state;
    }

    public Channel channel() {
        return channel;
    }

    /** Staff code of the reporter. */
    public String reportedBy() {
        return reportedBy;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public boolean outsideOwnArea() {
        return outsideOwnArea;
    }

    public Classification classification() {
        return classification;
    }

    public ReportedPlace place() {
        return place;
    }

    public Evidence evidence() {
        return evidence;
    }

    public Optional<Filing> filing() {
        return Optional.ofNullable(filing);
    }

    public Optional<Rejection> rejection() {
        return Optional.ofNullable(rejection);
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
