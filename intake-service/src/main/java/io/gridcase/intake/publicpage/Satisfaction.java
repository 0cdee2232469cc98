package io.gridcase.intake.publicpage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 满意度: what a reporter says of the outcome, once. */
@Entity
@Table(name = "satisfaction")
public class Satisfaction {

    @Id
    private UUID reportId;

    private int score;
    private @Nullable String comment;
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected Satisfaction() {}

    /** @param score 1 (not at all) to 5 (fully) */
    Satisfaction(UUID reportId, int score, @Nullable String comment, Instant saidAt) {
        this.reportId = reportId;
        this.score = score;
        this.comment = comment;
        this.saidAt = saidAt;
    }

    boolean saysTheSameAs(Satisfaction other) {
        return reportId.equals(other.reportId) && score == other.score && Objects.equals(comment, other.comment);
    }

    public UUID reportId() {
        return reportId;
    }

    public int score() {
        return score;
    }

    public Optional<String> comment() {
        return Optional.ofNullable(comment);
    }

    public Instant saidAt() {
        return saidAt;
    }
}
