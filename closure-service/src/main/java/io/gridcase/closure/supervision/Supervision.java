package io.gridcase.closure.supervision;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.code.SupervisionLevel;
import io.gridcase.refusal.ExpectedVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 督办: one step of the ladder that was taken, its answer, and for a summons what came of it. */
@Entity
public class Supervision {

    @Id
    private UUID id;

    private String caseNumber;
    private String gridCode;
    private String department;

    @Enumerated(EnumType.STRING)
    private SupervisionLevel level;

    private String text;
    private String issuedBy;
    private Instant issuedAt;

    @Nullable
    private Instant answerBy;

    /** When everybody was told that the answer did not come in its time. */
    @Nullable
    private Instant overdueToldAt;

    @Embedded
    @Nullable
    private Answer answer;

    @Embedded
    @Nullable
    private Summons summons;

    @Column(name = "proposal_id")
    @Nullable
    private UUID proposal;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Supervision() {}

    Supervision(SupervisionIssued said) {
        this.id = said.id();
        this.caseNumber = said.caseNumber().value();
        this.gridCode = said.gridCode().value();
        this.department = said.department().value();
        this.level = said.level();
        this.text = said.text().orElseThrow();
        this.issuedBy = said.issuedBy();
        this.issuedAt = said.issuedAt();
        this.answerBy = said.answerBy();
        this.proposal = said.proposal();
    }

    /** The department answers once; what is told again is the same. */
    void answered(Answer given) {
        answer = answer == null ? given : answer;
    }

    void overdueTold(Instant at) {
        overdueToldAt = at;
    }

    void held(Summons how) {
        summons = how;
    }

    SupervisionOverdue overdue(Instant now) {
        return new SupervisionOverdue(
                id, caseNumber(), grid(), department(), level, answerBy().orElseThrow(), now);
    }

    /** @throws NotASummons when there is nothing to be held */
    SummonsRecorded recorded(Summons how) {
        if (level != SupervisionLevel.SUMMON) {
            throw new NotASummons(level);
        }
        return new SummonsRecorded(
                id,
                caseNumber(),
                grid(),
                how.heldAt(),
                how.attended(),
                how.outcome(),
                how.recordedBy(),
                how.recordedAt());
    }

    /** @throws io.gridcase.refusal.Stale when something was noted meanwhile */
    Supervision expecting(ExpectedVersion expected) {
        expected.check(version, () -> Map.of("version", version));
        return this;
    }

    /** The instant itself is still in time; an answer that came late leaves it overdue no more. */
    public boolean isOverdue(Instant now) {
        return answer == null && answerBy().filter(now::isAfter).isPresent();
    }

    /** Empty when no answer is expected, or it came, or everybody knows that it did not. */
    Optional<Instant> waitsUntil() {
        return answerBy().filter(any -> answer == null && overdueToldAt == null);
    }

    boolean isMoreThanReminder() {
        return level != SupervisionLevel.REMIND;
    }

    private GridCode grid() {
        return new GridCode(gridCode);
    }

    public UUID id() {
        return id;
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    /** Responsible when it was issued. */
    public DepartmentCode department() {
        return new DepartmentCode(department);
    }

    public SupervisionLevel level() {
        return level;
    }

    public String text() {
        return text;
    }

    public String issuedBy() {
        return issuedBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Optional<Instant> answerBy() {
        return Optional.ofNullable(answerBy);
    }

    public Optional<Instant> overdueToldAt() {
        return Optional.ofNullable(overdueToldAt);
    }

    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<Summons> summons() {
        return Optional.ofNullable(summons);
    }

    public Optional<UUID> proposal() {
        return Optional.ofNullable(proposal);
    }

    public long version() {
        return version;
    }
}
