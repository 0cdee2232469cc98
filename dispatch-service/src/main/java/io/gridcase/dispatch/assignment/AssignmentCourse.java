package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.HandlingType;
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

    int reassignmentCount;

    /** 仲裁: a supervisor decided who is responsible. */
    boolean finallyAssigned;

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

    /** 拒签时限. */
    @Nullable
    Instant returnUntil;

    @Enumerated(EnumType.STRING)
    HandlingType handlingType = HandlingType.GENERAL;

    @Embedded
    @Nullable
    Project project;

    /** 延期 of this department. */
    int extensionCount;

    /** 挂账 of this case. */
    int suspensionCount;

    /** 缓办 of this case. */
    int postponementCount;

    /** Only while the clock stands still. */
    @Embedded
    @Nullable
    Pause pause;

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

    public int reassignmentCount() {
        return reassignmentCount;
    }

    public boolean finallyAssigned() {
        return finallyAssigned;
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

    public Optional<Instant> returnUntil() {
        return Optional.ofNullable(returnUntil);
    }

    public HandlingType handlingType() {
        return handlingType;
    }

    public Optional<Project> project() {
        return Optional.ofNullable(project);
    }

    public int extensionCount() {
        return extensionCount;
    }

    public int suspensionCount() {
        return suspensionCount;
    }

    public int postponementCount() {
        return postponementCount;
    }

    public Optional<Pause> pause() {
        return Optional.ofNullable(pause);
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
