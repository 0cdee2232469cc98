package io.gridcase.dispatch.notification;

import io.gridcase.refusal.ExpectedVersion;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one person wants to be told in one place. */
@Entity
@Table(name = "notification_subscription")
public class Subscription {

    /** How long the key before is signed with, too, while the server that verifies changes over. */
    public static final Duration OVERLAP = Duration.ofHours(24);

    @Id
    private UUID id;

    @Version
    private long version;

    private String username;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String address;

    @Embedded
    @Nullable
    private PushKeys pushKeys;

    private String[] kinds;

    @Enumerated(EnumType.STRING)
    private Language language;

    private int keyGeneration;
    private Instant keyChangedAt;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Subscription() {}

    Subscription(UUID id, String username, Wanted wanted, Instant at) {
        this.id = id;
        this.username = username;
        this.keyGeneration = 1;
        this.keyChangedAt = at;
        this.createdAt = at;
        take(wanted);
    }

    /**
     * What a subscription shall be.
     *
     * @param kinds at least one
     */
    public record Wanted(Destination destination, Set<NewsKind> kinds, Language language) {

        public Wanted {
            kinds = Set.copyOf(kinds);
        }
    }

    void change(Wanted wanted, ExpectedVersion seen) {
        requireVersion(seen);
        take(wanted);
    }

    void changeKey(Instant at, ExpectedVersion seen) {
        requireVersion(seen);
        keyGeneration++;
        keyChangedAt = at;
    }

    void requireVersion(ExpectedVersion seen) {
        seen.check(version, () -> Map.of("id", id, "version", version));
    }

    private void take(Wanted wanted) {
        channel = wanted.destination().channel();
        address = wanted.destination().address();
        pushKeys = wanted.destination().keys();
        kinds = wanted.kinds().stream().map(NewsKind::name).sorted().toArray(String[]::new);
        language = wanted.language();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String username() {
        return username;
    }

    public Destination destination() {
        return new Destination(channel, address, pushKeys);
    }

    public Set<NewsKind> kinds() {
        return Arrays.stream(kinds).map(NewsKind::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public Language language() {
        return language;
    }

    public int keyGeneration() {
        return keyGeneration;
    }

    public Instant keyChangedAt() {
        return keyChangedAt;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
