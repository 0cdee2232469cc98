package io.gridcase.closure.verification;

import static io.gridcase.closure.verification.VerificationAction.CANCEL;
import static io.gridcase.closure.verification.VerificationAction.FAIL;
import static io.gridcase.closure.verification.VerificationAction.PASS;
import static io.gridcase.closure.verification.VerificationAction.REQUEST;

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
import java.util.Objects;
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
    private @Nullable Finding finding;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Verification() {}

    /** The first round. */
    public Verification(CaseFile caseFile, Instant requestedAt) {
        this.caseNumber = caseFile.caseNumber().value();
        this.caseFile = caseFile;
        this.requestedAt = requestedAt;
    }

    /** The next round, after a failed one. */
    public Verification again(Instant at) {
        state = state.after(REQUEST);
        round++;
        requestedAt = at;
        finding = null;
        return this;
    }

    /** 核查指令: what a new round tells the others. */
    public VerificationRequested requested() {
        return new VerificationRequested(caseNumber(), caseFile.gridCode(), round, requestedAt);
    }

    public VerificationPassed pass(Finding found) {
        state = state.after(PASS);
        finding = found;
        return new VerificationPassed(
                caseNumber(),
                caseFile.gridCode(),
                found.verifiedBy(),
                found.verifiedAt(),
                found.remark(),
                found.photos());
    }

    /** The remark of the finding says what is still wrong. */
    public VerificationFailed fail(Finding found) {
        state = state.after(FAIL);
        finding = found;
        return new VerificationFailed(
                caseNumber(),
                caseFile.gridCode(),
                found.verifiedBy(),
                found.verifiedAt(),
                Objects.requireNonNull(found.remark(), "a failed verification says why"),
                found.photos());
    }

    /** The case was voided. */
    void cancel() {
        state = state.after(CANCEL);
    }

    boolean isPending() {
        return state == VerificationState.PENDING;
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

    /** Empty while nobody has looked in this round. */
    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    public long version() {
        return version;
    }
}
