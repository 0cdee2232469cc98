package io.gridcase.intake.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What another service told about a case. Only ever added, so it does not matter in which order two services are heard.
 */
@Entity
@Table(name = "case_step")
public class CaseStep {

    @Id
    @SuppressWarnings("unused") // the key; the inbox has already seen to it that no event is heard twice
    private UUID eventId;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private StepKind step;

    private Instant at;
    private @Nullable String department;
    private @Nullable Instant dueAt;
    private List<String> photos = List.of();

    @SuppressWarnings("NullAway.Init")
    protected CaseStep() {}

    /** @param caseNumber 案卷编号 */
    public CaseStep(UUID eventId, String caseNumber, StepKind step, Instant at) {
        this.eventId = eventId;
        this.caseNumber = caseNumber;
        this.step = step;
        this.at = at;
    }

    /** Given to this department, until then. */
    public CaseStep to(String department, @Nullable Instant dueAt) {
        this.department = department;
        this.dueAt = dueAt;
        return this;
    }

    /** Shown by these photos. */
    public CaseStep with(List<String> photos) {
        this.photos = List.copyOf(photos);
        return this;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public StepKind step() {
        return step;
    }

    public Instant at() {
        return at;
    }

    public Optional<String> department() {
        return Optional.ofNullable(department);
    }

    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public List<String> photos() {
        return List.copyOf(photos);
    }
}
