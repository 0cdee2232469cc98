package io.gridcase.intake.publicpage;

import io.gridcase.intake.client.Pace;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Holds every address to the same pace on the public pages. Counted in memory and so on each replica: it protects the
 * replica, and a flood must not become a flood of database writes.
 */
@ApplicationScoped
public class LimitVisitors {

    /** Of more addresses those are forgotten that have not come for the longest time. */
    private static final int REMEMBERED = 50_000;

    private final Map<String, Instant> usedUntil = new LinkedHashMap<>(16, 0.75f, true);
    private final Pace pace;
    private final Clock clock;

    LimitVisitors(PublicConfig config, Clock clock) {
        this.pace = new Pace(config.requestsPerMinute());
        this.clock = clock;
    }

    /** Throws {@link io.gridcase.intake.client.TooManyRequests}. */
    public synchronized void visit(String address) {
        var before = usedUntil.getOrDefault(address, Instant.EPOCH);
        usedUntil.put(address, pace.visit(before, clock.instant()));
        if (usedUntil.size() > REMEMBERED) {
            usedUntil.remove(usedUntil.keySet().iterator().next());
        }
    }
}
