package io.gridcase.closure.supervision;

import io.gridcase.cityprofile.SupervisionGround;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.code.SupervisionLevel;
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

/** A step of the ladder that a rule holds to be due, and what a person made of it. */
@Entity
@Table(name = "supervision_proposal")
public class Proposal {

    @Id
    private UUID id;

    private String caseNumber;
    private String gridCode;
    private String department;

    @Enumerated(EnumType.STRING)
    private SupervisionLevel level;

    @Enumerated(EnumType.STRING)
    private SupervisionGround ground;

    private int reached;
    private String text;
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.OPEN;

    @Embedded
    @Nullable
    private Decision decision;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    Proposal(SupervisionProposed said) {
        this.id = said.id();
        this.caseNumber = said.caseNumber().value();
        this.gridCode = said.gridCode().value();
        this.department = said.department().value();
        this.level = said.level();
        this.ground = said.ground();
        this.reached = said.reached();
        this.text = said.text().orElseThrow();
        this.proposedAt = said.proposedAt();
    }

    /** Once decided, it stays so. */
    void decided(ProposalState how, @Nullable Decision by) {
        if (state == ProposalState.OPEN) {
            state = how;
            decision = by;
        }
    }

    /**
     * @throws io.gridcase.refusal.Stale when somebody acted on it meanwhile
     * @throws DecidedAlready when there is nothing to decide
     */
    Proposal toDecide(ExpectedVersion expected) {
        expected.check(version, () -> Map.of("state", state.name(), "version", version));
        if (state != ProposalState.OPEN) {
            throw new DecidedAlready(state);
        }
        return this;
    }

    SupervisionDismissed dismissed(String reason, String by, Instant at) {
        return new SupervisionDismissed(id, caseNumber(), new GridCode(gridCode), level, reason, by, at);
    }

    public UUID id() {
        return id;
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    /** Responsible when it was proposed. */
    public DepartmentCode department() {
        return new DepartmentCode(department);
    }

    public SupervisionLevel level() {
        return level;
    }

    public SupervisionGround ground() {
        return ground;
    }

    public int reached() {
        return reached;
    }

    public String text() {
        return text;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public ProposalState state() {
        return state;
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    public long version() {
        return version;
    }
}
