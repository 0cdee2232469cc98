package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a filed case has come with the departments; {@link Assignment} alone changes it. */
@MappedSuperclass
public abstract class AssignmentCourse {

    @Id
    private String caseNumber;

    @Version
    private long version;

    @Embedded
    FiledCase filed;

    @Enumerated(EnumType.STRING)
    AssignmentState state = AssignmentState.AWAITING_DISPATCH;

    /** How often the case has been dispatched. */
    int round;

    int returnCount;

    /** Only while the case waits for the dispatcher. */
    @Embedded
    @Nullable
    Hold hold;

    /** Only while a department is responsible, as what follows. */
    @Embedded
    @Nullable
    Dispatch dispatch;

    @Embedded
    @Nullable
    GrantedDeadline deadline;

    @Embedded
    @Nullable
    Acceptance acceptance;

    /** The answer that is being or was verified; gone when it is refused. */
    @Embedded
    @Nullable
    Handling handling;

    @Embedded
    @Nullable
    Rework rework;

    @Nullable
    Instant closedAt;

    @Embedded
    @Nullable
    Voiding voiding;

    @SuppressWarnings("NullAway.Init")
    protected AssignmentCourse() {}

    AssignmentCourse(CaseNumber caseNumber, FiledCase filed) {
        this.caseNumber = caseNumber.value();
        this.filed = filed;
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    public long version() {
        return version;
    }

    public FiledCase filed() {
        return filed;
    }

    public AssignmentState state() {
        return state;
    }

    public int round() {
        return round;
    }

    public int returnCount() {
        return returnCount;
    }

    public Optional<Hold> hold() {
        return Optional.ofNullable(hold);
    }

    public Optional<Dispatch> dispatch() {
        return Optional.ofNullable(dispatch);
    }

    public Optional<GrantedDeadline> deadline() {
        return Optional.ofNullable(deadline);
    }

    public Optional<Acceptance> acceptance() {
        return Optional.ofNullable(acceptance);
    }

    public Optional<Handling> handling() {
        return Optional.ofNullable(handling);
    }

    public Optional<Rework> rework() {
        return Optional.ofNullable(rework);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<Voiding> voiding() {
        return Optional.ofNullable(voiding);
    }
}
