package io.gridcase.local.stack;

import io.gridcase.local.process.ProcessIdentity;
import java.util.Map;

/**
 * What runs on a folder.
 *
 * @param launcher the process that started the rest and will stop it
 * @param ready whether everything was healthy once
 * @param ports on which they serve
 * @param parts their processes
 */
public record StackState(ProcessIdentity launcher, boolean ready, Ports ports, Map<Part, ProcessIdentity> parts) {

    public StackState {
        parts = Map.copyOf(parts);
    }

    /** Whether the part's process, and not another one with its pid, is alive. */
    public boolean isAlive(Part part) {
        var identity = parts.get(part);
        return identity != null && identity.alive().isPresent();
    }
}
