package io.gridcase.intake.report;

import io.gridcase.code.CaseNumber;
import io.gridcase.intake.catalogue.Classification;
import io.gridcase.refusal.ExpectedVersion;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** 上报: what somebody has seen, and what became of it. */
@Entity
@Table(name = "report")
public class Report extends ReportCourse {

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    Report(NewReport said, Sender sender, Receipt receipt) {
        super(said, sender, receipt);
        this.awaitedPhotos = List.copyOf(receipt.missingPhotos());
        this.state = awaitedPhotos.isEmpty() ? ReportState.RECEIVED : ReportState.AWAITING_PHOTOS;
    }

    /** Refuses an act of somebody who has not seen the report as it is now. */
    void requireVersion(ExpectedVersion seen) {
        seen.check(version, () -> Map.of("state", state));
    }

    /**
     * Takes up photos that have come in; whoever rejected the report before them still finds them with it.
     *
     * @param decideBy until when the centre should decide, if these were the last
     * @return whether it waited for them and is complete now
     */
    boolean photosArrived(Collection<String> photos, Instant decideBy) {
        this.awaitedPhotos =
                awaitedPhotos.stream().filter(id -> !photos.contains(id)).toList();
        if (state != ReportState.AWAITING_PHOTOS || !awaitedPhotos.isEmpty()) {
            return false;
        }
        this.state = state.after(ReportAction.COMPLETE);
        decideBy(decideBy);
        return true;
    }

    void requireNotClaimedByAnother(String officer) {
        claim().filter(other -> !other.claimedBy().equals(officer)).ifPresent(other -> {
            throw new ClaimedByAnother(other);
        });
    }

    /** The officer is at work on it. */
    public void claim(String officer, Instant now) {
        this.claim = new Claim(officer, now);
    }

    void release() {
        this.claim = null;
    }

    /** Whether nothing is left to decide before it can be filed. */
    boolean decided() {
        return classification.decided() && place.grid().isPresent();
    }

    /** 立案 under a decided classification, which replaces the reporter's. */
    CaseFiled file(Classification decided, Filing filing) {
        if (!decided.decided()) {
            throw new IllegalArgumentException("A report is filed on a condition");
        }
        if (place.grid().isEmpty()) {
            throw new PlaceUnknown();
        }
        this.state = state.after(ReportAction.FILE);
        this.classification = decided;
        this.filing = filing;
        return CaseFiled.of(this, filing);
    }

    /** Gives a report that was filed before it was kept the number that it was kept under. */
    void numbered(CaseNumber drawn) {
        this.filing = Objects.requireNonNull(filing, "only what is filed has a number")
                .under(drawn);
    }

    /** 更正, before it is decided. */
    List<Change> correct(Correction right) {
        this.state = state.after(ReportAction.CORRECT);
        var changes = Stream.of(
                        Change.of(
                                "classification",
                                classification.inWords(),
                                right.classification().inWords()),
                        Change.of("description", evidence.description(), right.description()),
                        Change.of("attributes", inWords(evidence.attributes()), inWords(right.attributes())))
                .flatMap(Optional::stream)
                .toList();
        this.classification = right.classification();
        this.evidence = evidence.saying(right.description(), right.attributes());
        return changes;
    }

    private static String inWords(List<String> attributes) {
        return String.join("; ", attributes);
    }

    /** 定位, before it is decided. */
    List<Change> moveTo(ReportedPlace found) {
        this.state = state.after(ReportAction.CORRECT);
        var change = Change.of("place", place.inWords(), found.inWords());
        this.place = found;
        return change.stream().toList();
    }

    /** 不予立案. Nobody but the reporter needs to know, so there is no event. */
    void reject(Rejection rejection) {
        this.state = state.after(ReportAction.REJECT);
        this.rejection = rejection;
    }

    /** 重复: goes the way of another report, which is not merged itself. */
    void merge(Report root, Merge merge) {
        if (root.id().equals(id())) {
            throw new AlreadyOneReport();
        }
        if (!root.state().isOpen()) {
            throw new RootNotOpen(root);
        }
        this.state = state.after(ReportAction.MERGE);
        this.root = root;
        this.merge = merge;
    }

    /** Waits for a decision of its own, unless it was solved together with the other one. */
    void unmerge() {
        if (way().state() == ReportState.CLOSED) {
            throw new RootNotOpen(way());
        }
        this.state = state.after(ReportAction.UNMERGE);
        this.root = null;
        this.merge = null;
    }

    /** 核实指令: somebody is sent to look, where it is known where. */
    void requestConfirmation() {
        if (place.grid().isEmpty()) {
            throw new PlaceUnknown();
        }
        this.state = state.after(ReportAction.REQUEST_CONFIRMATION);
    }

    /** 核实结果. The centre decides next, until then. */
    void confirm(Confirmed found, Instant decideBy) {
        this.state = state.after(ReportAction.CONFIRM);
        this.confirmed = found;
        decideBy(decideBy);
    }

    /** Whether whoever was sent could not say that it is true. */
    boolean doubted() {
        return confirmed != null && confirmed.result() != ConfirmationResult.REAL;
    }

    /** 自处置: counted, never dispatched. */
    void solveOnSpot(Instant at) {
        this.state = state.after(ReportAction.SOLVE_ON_SPOT);
        this.solvedAt = at;
    }

    /** 作废 of the case, unless it is struck off. */
    CaseVoided voidCase(Voiding voiding) {
        this.state = state.after(ReportAction.VOID);
        this.voiding = voiding;
        return new CaseVoided(filing().orElseThrow().caseNumber(), place.grid().orElseThrow(), voiding);
    }

    /** 销号, as closure has told. Told again, nothing changes. */
    void close(Outcome outcome) {
        if (state != ReportState.CLOSED) {
            this.state = state.after(ReportAction.CLOSE);
            this.outcome = outcome;
        }
    }
}
