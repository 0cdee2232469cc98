package io.gridcase.local.stack;

import io.gridcase.local.process.FreePort;
import java.util.LinkedHashMap;
import java.util.Map;

/** The TCP ports of a stack, all on 127.0.0.1. */
public record Ports(int postgres, int kafka, int kafkaController, int keycloak, int intake, int dispatch, int closure) {

    /** What {@code ./gridcase up} uses unless told otherwise. */
    public static final Ports STANDARD = new Ports(15432, 19092, 19093, 18080, 8081, 8082, 8083);

    /** Seven ports in a row. */
    public static Ports from(int first) {
        return new Ports(first, first + 1, first + 2, first + 3, first + 4, first + 5, first + 6);
    }

    /** Ports that are free now, for stacks of tests. */
    public static Ports free() {
        return new Ports(
                FreePort.any(),
                FreePort.any(),
                FreePort.any(),
                FreePort.any(),
                FreePort.any(),
                FreePort.any(),
                FreePort.any());
    }

    /** The port on which the part serves. */
    public int of(Part part) {
        return switch (part) {
            case POSTGRES -> postgres;
            case KAFKA -> kafka;
            case KEYCLOAK -> keycloak;
            case INTAKE -> intake;
            case DISPATCH -> dispatch;
            case CLOSURE -> closure;
        };
    }

    /**
     * Checks that nobody listens on any of them.
     *
     * @throws PortInUse naming the first that is taken and the option that changes it
     */
    public void requireFree() {
        named().forEach((name, port) -> {
            if (!FreePort.isFree(port)) {
                throw new PortInUse(name, port);
            }
        });
    }

    private Map<String, Integer> named() {
        var named = new LinkedHashMap<String, Integer>();
        for (var part : Part.values()) {
            named.put(part.key(), of(part));
        }
        named.put("kafka-controller", kafkaController);
        return named;
    }
}
