package io.gridcase.closure.sampling;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * 抽样: which cases were drawn from. The same seed draws the same cases, so that anybody can see that it was by lot; it is
 * the service that makes it, so nobody can choose.
 */
@Entity
@Table(name = "sample_draw")
public class Draw {

    @Id
    private UUID id;

    private String area;
    private Instant closedFrom;
    private Instant closedBefore;
    private int size;
    private UUID seed;
    private String drawnBy;
    private Instant drawnAt;

    @SuppressWarnings("NullAway.Init")
    protected Draw() {}

    Draw(Lot lot, UUID seed, String drawnBy, Instant drawnAt) {
        this.id = lot.id();
        this.area = lot.area();
        this.closedFrom = lot.closedFrom();
        this.closedBefore = lot.closedBefore();
        this.size = lot.size();
        this.seed = seed;
        this.drawnBy = drawnBy;
        this.drawnAt = drawnAt;
    }

    /** Whether the same was asked for under this id before. */
    boolean isOf(Lot lot) {
        return lot.equals(new Lot(id, area, closedFrom, closedBefore, size));
    }

    public UUID id() {
        return id;
    }

    public String area() {
        return area;
    }

    public Instant closedFrom() {
        return closedFrom;
    }

    public Instant closedBefore() {
        return closedBefore;
    }

    /** How many cases were asked for; there may have been fewer. */
    public int size() {
        return size;
    }

    public UUID seed() {
        return seed;
    }

    public String drawnBy() {
        return drawnBy;
    }

    public Instant drawnAt() {
        return drawnAt;
    }
}
