package io.gridcase.local.stack;

import io.gridcase.local.process.Child;
import io.gridcase.local.process.ProcessIdentity;
import io.gridcase.local.process.Server;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/** The servers of one stack, written down as they come; once stopping has begun, no new one is taken in. */
final class RunningParts {

    /** Each of the few starts and stops mostly waits; a pool sized by processors would line them up. */
    static final Executor A_THREAD_EACH = task -> new Thread(task).start();

    /** Those of one group stop at once: first those who write, last those who keep. */
    private static final List<List<Part>> STOP_ORDER =
            List.of(Part.SERVICES, List.of(Part.KAFKA, Part.KEYCLOAK), List.of(Part.POSTGRES));

    private final StateFile state;
    private final Ports ports;
    private final Map<Part, Server> servers = new EnumMap<>(Part.class);
    private boolean ready;
    private boolean stopping;

    RunningParts(StateFile state, Ports ports) {
        this.state = state;
        this.ports = ports;
    }

    /** Whether the server was taken in; if not, its launcher has to stop it. */
    synchronized boolean add(Part part, Server server) {
        if (stopping) {
            return false;
        }
        servers.put(part, server);
        write();
        return true;
    }

    synchronized void markReady() {
        ready = true;
        write();
    }

    synchronized Server get(Part part) {
        return Optional.ofNullable(servers.get(part))
                .orElseThrow(() -> new IllegalStateException(part.title() + " was not started"));
    }

    CompletableFuture<Child> firstEnd() {
        var ends = among(List.of(Part.values())).stream()
                .map(server -> server.child().ended())
                .toArray(CompletableFuture[]::new);
        return CompletableFuture.anyOf(ends).thenApply(Child.class::cast);
    }

    /** Whether this call was the one that stopped them. */
    boolean stop() {
        synchronized (this) {
            if (stopping) {
                return false;
            }
            stopping = true;
        }
        STOP_ORDER.forEach(this::stopGroup);
        state.delete();
        return true;
    }

    private void stopGroup(Collection<Part> parts) {
        CompletableFuture.allOf(among(parts).stream()
                        .map(server -> CompletableFuture.runAsync(server::close, A_THREAD_EACH))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private synchronized List<Server> among(Collection<Part> parts) {
        return servers.entrySet().stream()
                .filter(entry -> parts.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void write() {
        var processes = servers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().child().identity()));
        state.write(new StackState(ProcessIdentity.of(ProcessHandle.current()), ready, ports, processes));
    }
}
