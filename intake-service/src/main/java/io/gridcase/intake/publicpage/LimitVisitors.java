package io.gridcase.intake.publicpage;

import io.gridcase.intake.client.Pace;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Holds every network to the same pace on the public pages. Counted in memory and so on each replica: it protects the
 * replica, and a flood must not become a flood of database writes.
 */
@ApplicationScoped
public class LimitVisitors {

    /** Of more addresses those are forgotten that have not come for the longest time. */
    private static final int REMEMBERED = 50_000;

    private static final int NETWORK_OCTETS = 8;

    private final Map<String, Instant> usedUntil = new LinkedHashMap<>(16, 0.75f, true);
    private final Pace pace;
    private final Clock clock;

    LimitVisitors(PublicConfig config, Clock clock) {
        this.pace = new Pace(config.requestsPerMinute());
        this.clock = clock;
    }

    /** Throws {@link io.gridcase.intake.client.TooManyRequests}. */
    public synchronized void visit(String address) {
        var network = network(address);
        var before = usedUntil.getOrDefault(network, Instant.EPOCH);
        usedUntil.put(network, pace.visit(before, clock.instant()));
        if (usedUntil.size() > REMEMBERED) {
            usedUntil.remove(usedUntil.keySet().iterator().next());
        }
    }

    /** Who has one address of IPv6 has 2^64 of them, which differ in their second half. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            var found = InetAddress.getByName(address);
            return found instanceof Inet6Address
                    ? HexFormat.of().formatHex(found.getAddress(), 0, NETWORK_OCTETS)
                    : found.getHostAddress();
        } catch (UnknownHostException malformed) {
            return address;
        }
    }
}
