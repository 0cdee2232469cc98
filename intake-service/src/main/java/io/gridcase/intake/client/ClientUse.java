package io.gridcase.intake.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a client came. Apart from the client, which would otherwise change under those who manage it. */
@Entity
@Table(name = "client_use")
public class ClientUse {

    @Id
    private String client;

    private Instant usedUntil;
    private @Nullable LocalDate lastDay;

    @SuppressWarnings("NullAway.Init")
    protected ClientUse() {}

    ClientUse(String client, Instant now) {
        this.client = client;
        this.usedUntil = now;
    }

    /** Throws {@link TooManyRequests}. */
    void visit(Pace pace, Instant now) {
        this.usedUntil = pace.visit(usedUntil, now);
        this.lastDay = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    public String client() {
        return client;
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }
}
