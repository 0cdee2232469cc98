package io.gridcase.intake.report;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has become of a report so far; {@link Report} alone changes it. */
@MappedSuperclass
public abstract class ReportCourse extends ReportedFacts {

    @Enumerated(EnumType.STRING)
    ReportState state = ReportState.RECEIVED;

    List<String> awaitedPhotos = List.of();

    @Embedded
    @Nullable
    Filing filing;

    @Embedded
    @Nullable
    Rejection rejection;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    @Nullable
    Report root;

    @Embedded
    @Nullable
    Merge merge;

    /** Only of use while it waits. */
    @Embedded
    @Nullable
    Claim claim;

    @Nullable
    Instant solvedAt;

    @Embedded
    @Nullable
    Confirmed confirmed;

    @Embedded
    @Nullable
    Voiding voiding;

    @Embedded
    @Nullable
    Outcome outcome;

    @SuppressWarnings("NullAway.Init")
    protected ReportCourse() {}

    ReportCourse(NewReport said, Sender sender, Receipt receipt) {
        super(said, sender, receipt);
    }

    /** The report whose outcome is this one's: its root, or itself. Repositories hand a report out with its root. */
    public Report way() {
        return root == null ? (Report) this : root;
    }

    public Optional<Merge> merge() {
        return Optional.ofNullable(merge);
    }

    public ReportState state() {
        return state;
    }

    /** Ids of the photos that it names and that are still with its sender. */
    public List<String> awaitedPhotos() {
        return List.copyOf(awaitedPhotos);
    }

    public Optional<Filing> filing() {
        return Optional.ofNullable(filing);
    }

    public Optional<Rejection> rejection() {
        return Optional.ofNullable(rejection);
    }

    /** What was found on site, the last time somebody was sent. */
    public Optional<Confirmed> confirmed() {
        return Optional.ofNullable(confirmed);
    }

    public Optional<Claim> claim() {
        return Optional.ofNullable(claim);
    }

    /** 自处置: when it was solved by whoever reported it. */
    public Optional<Instant> solvedAt() {
        return Optional.ofNullable(solvedAt);
    }

    public Optional<Voiding> voiding() {
        return Optional.ofNullable(voiding);
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
