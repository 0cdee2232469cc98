package io.gridcase.closure.verification;

import static io.gridcase.closure.verification.VerificationAction.ASSIGN;
import static io.gridcase.closure.verification.VerificationAction.CANCEL;
import static io.gridcase.closure.verification.VerificationAction.ESCALATE;
import static io.gridcase.closure.verification.VerificationAction.FAIL;
import static io.gridcase.closure.verification.VerificationAction.MISS;
import static io.gridcase.closure.verification.VerificationAction.PASS;
import static io.gridcase.closure.verification.VerificationAction.REQUEST;
import static io.gridcase.closure.verification.VerificationAction.SEND_BACK;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.code.CaseNumber;
import io.gridcase.refusal.ExpectedVersion;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 核查 of one case. Every answer of the department opens another round of the same verification, so its version tells
 * an act that was meant for an earlier round.
 */
@Entity
@Table(name = "verification")
public class Verification {

    @Id
    private String caseNumber;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_number", insertable = false, updatable = false)
    private CaseFile caseFile;

    @Enumerated(EnumType.STRING)
    private VerificationState state = VerificationState.PENDING;

    private int round = 1;

    private Instant requestedAt;

    @Embedded
    private Errand errand;

    @Embedded
    private @Nullable Finding finding;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Verification() {}

    /** The first round. */
    public Verification(CaseFile caseFile, Instant requestedAt, Errand errand) {
        this.caseNumber = caseFile.caseNumber().value();
        this.caseFile = caseFile;
        this.requestedAt = requestedAt;
        this.errand = errand;
    }

    /** The next round, after a failed one. */
    public Verification again(Instant at, Errand next) {
        state = state.after(REQUEST);
        round++;
        requestedAt = at;
        errand = next;
        finding = null;
        return this;
    }

    /** 核查指令: what a new round tells the others. */
    public VerificationRequested requested() {
        return VerificationRequested.of(this);
    }

    public VerificationPassed pass(Finding found) {
        state = state.after(PASS);
        finding = found;
        return VerificationPassed.of(caseFile, found);
    }

    /** The remark of the finding says what is still wrong. */
    public VerificationFailed fail(Finding found) {
        state = state.after(FAIL);
        finding = found;
        return VerificationFailed.of(caseFile, found, false);
    }

    /** Once too often: now a supervisor decides. */
    public VerificationFailed escalate(Finding found) {
        state = state.after(ESCALATE);
        finding = found;
        return VerificationFailed.of(caseFile, found, true);
    }

    /** The remark of the finding says what was in the way. */
    SiteNotReached miss(Finding found) {
        state = state.after(MISS);
        finding = found;
        return SiteNotReached.of(caseFile, found);
    }

    /** Somebody is to look in this round, whatever was found in it so far. */
    VerificationAssigned assign(Errand next, String assignedBy, Instant at) {
        state = state.after(ASSIGN);
        errand = next;
        finding = null;
        return VerificationAssigned.of(this, assignedBy, at);
    }

    /** A supervisor agrees that it is not solved. */
    void sendBack() {
        state = state.after(SEND_BACK);
    }

    /** The case was voided. */
    void cancel() {
        state = state.after(CANCEL);
    }

    boolean canBeCancelled() {
        return state.next(CANCEL).isPresent();
    }

    /** @throws io.gridcase.refusal.Stale when somebody acted on it meanwhile */
    public Verification expecting(ExpectedVersion expected) {
        expected.check(version, () -> Map.of("state", state.name(), "round", round, "version", version));
        return this;
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    public CaseFile caseFile() {
        return caseFile;
    }

    public VerificationState state() {
        return state;
    }

    /** How often the case has been up for verification, this time included. */
    public int round() {
        return round;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** Who is to look, and until when. */
    public Errand errand() {
        return errand;
    }

    public boolean isOverdue(Instant now) {
        return state == VerificationState.PENDING && errand.verifyBy().isBefore(now);
    }

    /** Empty while nobody has looked in this round. */
    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    public long version() {
        return version;
    }
}
