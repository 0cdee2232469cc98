package io.gridcase.intake.batch;

import io.gridcase.code.Channel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list that was imported. */
@Entity
@Table(name = "batch")
public class Batch {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String foreignSystem;

    private @Nullable Instant deadline;

    private String sha256;

    private String importedBy;

    private Instant importedAt;

    @SuppressWarnings("NullAway.Init")
    protected Batch() {}

    Batch(ListOrder order, String importedBy, Instant importedAt) {
        this.id = order.id();
        this.channel = order.channel();
        this.foreignSystem = order.system();
        this.deadline = order.deadline();
        this.sha256 = order.sha256();
        this.importedBy = importedBy;
        this.importedAt = importedAt;
    }

    /** Whether it is the same list, sent again. */
    public boolean repeats(Batch other) {
        return sha256.equals(other.sha256)
                && channel == other.channel
                && foreignSystem.equals(other.foreignSystem)
                && Objects.equals(deadline, other.deadline);
    }

    public UUID id() {
        return id;
    }

    public Channel channel() {
        return channel;
    }

    public String foreignSystem() {
        return foreignSystem;
    }

    public @Nullable Instant deadline() {
        return deadline;
    }

    public String sha256() {
        return sha256;
    }

    public String importedBy() {
        return importedBy;
    }

    public Instant importedAt() {
        return importedAt;
    }
}
