package io.gridcase.closure.casefile;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a case has come, by all that is known; {@link CaseFile} alone changes it. */
@MappedSuperclass
public abstract class CaseCourse {

    @Id
    private String caseNumber;

    private String gridCode;

    @Enumerated(EnumType.STRING)
    private CaseStage stage = CaseStage.FILED;

    /** How far dispatch and closure have brought it; while it is voided, this goes on underneath. */
    @Enumerated(EnumType.STRING)
    private CaseStage reached = CaseStage.FILED;

    @Embedded
    @Nullable
    Classification classification;

    @Embedded
    @Nullable
    Filing filing;

    @Embedded
    @Nullable
    Dispatch dispatch;

    @Embedded
    @Nullable
    Pause pause;

    @Embedded
    @Nullable
    Handling handling;

    @Embedded
    @Nullable
    Closing closing;

    @Embedded
    private @Nullable Voiding voiding;

    @Nullable
    String heldBecause;

    int returnCount;
    int reworkCount;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CaseCourse() {}

    CaseCourse(CaseNumber caseNumber, GridCode gridCode) {
        this.caseNumber = caseNumber.value();
        this.gridCode = gridCode.value();
    }

    CaseStage reached() {
        return reached;
    }

    void reach(CaseStage further) {
        reached = further;
        stage = voiding == null ? further : CaseStage.VOIDED;
    }

    void markVoided(Voiding how) {
        voiding = how;
        stage = CaseStage.VOIDED;
    }

    /** A property, never a state: the deadline has passed and the department has not answered. */
    public boolean isOverdue(Instant now) {
        return stage.clockRuns()
                && deadline().filter(deadline -> deadline.isPast(now)).isPresent();
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    public GridCode gridCode() {
        return new GridCode(gridCode);
    }

    public CaseStage stage() {
        return stage;
    }

    public Optional<Classification> classification() {
        return Optional.ofNullable(classification);
    }

    /** Empty until intake has been heard. */
    public Optional<Filing> filing() {
        return Optional.ofNullable(filing);
    }

    /** Empty while nobody is responsible. */
    public Optional<Dispatch> dispatch() {
        return Optional.ofNullable(dispatch);
    }

    public Optional<Dispatch.Deadline> deadline() {
        return dispatch().flatMap(known -> Optional.ofNullable(known.deadline()));
    }

    /** Why the case waits for a dispatcher, if it does. */
    public Optional<String> heldBecause() {
        return Optional.ofNullable(heldBecause);
    }

    /** Empty while its clock runs, or has stopped for good. */
    public Optional<Pause> pause() {
        return Optional.ofNullable(voiding == null ? pause : null);
    }

    /** The last answer of a department, whether or not it stood the test. */
    public Optional<Handling> handling() {
        return Optional.ofNullable(handling);
    }

    public Optional<Closing> closing() {
        return Optional.ofNullable(closing);
    }

    public Optional<Voiding> voiding() {
        return Optional.ofNullable(voiding);
    }

    public int returnCount() {
        return returnCount;
    }

    public int reworkCount() {
        return reworkCount;
    }
}
