package io.gridcase.local.stack;

import io.gridcase.local.StartFailed;

/** Another program listens on a port that the stack needs. */
public final class PortInUse extends StartFailed {

    PortInUse(String name, int port) {
        super("Port %d, which %s needs, is in use; free it or choose another with --port-%s"
                .formatted(port, name, name));
    }
}
