package io.gridcase.dispatch.changerequest;

import static io.gridcase.dispatch.changerequest.ChangeRequestAction.ENDORSE;
import static io.gridcase.dispatch.changerequest.ChangeRequestAction.GRANT;
import static io.gridcase.dispatch.changerequest.ChangeRequestAction.LAPSE;
import static io.gridcase.dispatch.changerequest.ChangeRequestAction.REFUSE;
import static io.gridcase.dispatch.changerequest.ChangeRequestAction.WITHDRAW;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.assignment.Assignment;
import io.gridcase.dispatch.assignment.Grant;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 申请 of a department about its assignment; every act returns what happened. */
@Entity
public class ChangeRequest {

    private static final String SYSTEM = "system";

    @Id
    private UUID id;

    @Version
    private long version;

    private String caseNumber;
    private String gridCode;
    private String department;
    private int round;

    @Embedded
    private Wish wish;

    @Enumerated(EnumType.STRING)
    private ChangeRequestState state;

    private String askedBy;
    private Instant askedAt;

    @Embedded
    @Nullable
    private Endorsement endorsement;

    @Embedded
    @Nullable
    private Decision decision;

    @SuppressWarnings("NullAway.Init")
    protected ChangeRequest() {}

    ChangeRequest(UUID id, Assignment assignment, Wish wish, String askedBy, Instant askedAt) {
        this.id = id;
        this.caseNumber = assignment.caseNumber().value();
        this.gridCode = assignment.filed().gridCode();
        this.department = assignment.dispatch().orElseThrow().department();
        this.round = assignment.round();
        this.wish = wish;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
        this.state = wish.kind().needsEndorsement() ? ChangeRequestState.ASKED : ChangeRequestState.ENDORSED;
    }

    ChangeAsked asked() {
        return new ChangeAsked(this);
    }

    ChangeEndorsed endorse(Endorsement by) {
        state = state.after(ENDORSE);
        endorsement = by;
        return new ChangeEndorsed(this, by);
    }

    /** What the assignment is changed with. */
    Grant grant(Decision by) {
        state = state.after(GRANT);
        decision = by;
        return new Grant(id, askedBy, wish.reason(), by.decidedBy(), by.decidedAt());
    }

    ChangeRequestEnded refuse(Decision by) {
        return end(REFUSE, by);
    }

    ChangeRequestEnded withdraw(String by, Instant at) {
        return end(WITHDRAW, new Decision(by, at, null));
    }

    ChangeRequestEnded lapse(Instant at) {
        return end(LAPSE, new Decision(SYSTEM, at, null));
    }

    private ChangeRequestEnded end(ChangeRequestAction how, Decision by) {
        state = state.after(how);
        decision = by;
        return new ChangeRequestEnded(this, by);
    }

    /** Whether it asks for the same, for the same case. */
    boolean repeats(CaseNumber sameCase, Wish sameWish, String by) {
        return caseNumber.equals(sameCase.value()) && wish.equals(sameWish) && askedBy.equals(by);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    public GridCode gridCode() {
        return new GridCode(gridCode);
    }

    public DepartmentCode department() {
        return new DepartmentCode(department);
    }

    public int round() {
        return round;
    }

    public Wish wish() {
        return wish;
    }

    public ChangeRequestState state() {
        return state;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<Endorsement> endorsement() {
        return Optional.ofNullable(endorsement);
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }
}
