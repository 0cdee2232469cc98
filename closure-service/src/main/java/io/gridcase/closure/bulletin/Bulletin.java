package io.gridcase.closure.bulletin;

import io.gridcase.refusal.Conflict;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 通报: the ranking of an area's units, frozen when it was drafted. */
@Entity
@Table(name = "bulletin")
public class Bulletin {

    @Id
    private UUID id;

    private String area;
    private String scheme;
    private String period;
    private int version;

    @Enumerated(EnumType.STRING)
    private BulletinState state = BulletinState.DRAFT;

    private String figures;
    private String hash;
    private String draftedBy;
    private Instant draftedAt;

    @Embedded
    private @Nullable Publication publication;

    /**
     * Who has published it.
     *
     * @param publishedBy staff code
     */
    @Embeddable
    public record Publication(String publishedBy, Instant publishedAt) {}

    /** Who drafts what, as the how-many-eth. */
    public record Drafting(UUID id, Subject subject, int version, String by, Instant at) {}

    @SuppressWarnings("NullAway.Init")
    protected Bulletin() {}

    Bulletin(Drafting drafting, FrozenRanking frozen) {
        this.id = drafting.id();
        this.area = drafting.subject().area();
        this.scheme = drafting.subject().scheme();
        this.period = drafting.subject().period();
        this.version = drafting.version();
        this.draftedBy = drafting.by();
        this.draftedAt = drafting.at();
        this.figures = frozen.text();
        this.hash = frozen.hash();
    }

    /** @throws Conflict when it is already */
    void publish(String by, Instant at) {
        if (state == BulletinState.PUBLISHED) {
            throw new Conflict(
                    "already-published",
                    "通报已发布 / The bulletin is published already",
                    "a correction is another version");
        }
        state = BulletinState.PUBLISHED;
        publication = new Publication(by, at);
    }

    public UUID id() {
        return id;
    }

    public Subject subject() {
        return new Subject(area, scheme, period);
    }

    /** From 1 among the bulletins of the same subject. */
    public int version() {
        return version;
    }

    /** Changes with its state, and with nothing else. */
    public long tag() {
        return state.ordinal();
    }

    public BulletinState state() {
        return state;
    }

    /** Canonical JSON of a {@link FrozenRanking}. */
    public String figures() {
        return figures;
    }

    /** SHA-256 of the figures, hexadecimal. */
    public String hash() {
        return hash;
    }

    public String draftedBy() {
        return draftedBy;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Optional<Publication> publication() {
        return Optional.ofNullable(publication);
    }
}
