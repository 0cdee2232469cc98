package io.gridcase.local.stack;

import io.gridcase.local.StartFailed;
import io.gridcase.local.process.HttpProbe;
import io.gridcase.local.process.Signal;
import java.time.Duration;
import java.util.Optional;

/** A stack as other commands see it: through the state that its launcher wrote down. */
public record RunningStack(StackFolder folder, StackState state) {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(90);

    /** The stack of this folder; empty when its launcher stopped everything in good order, or none ever ran. */
    public static Optional<RunningStack> on(StackFolder folder) {
        return folder.state().read().map(state -> new RunningStack(folder, state));
    }

    /**
     * Asks the launcher to stop everything and waits; without a launcher it stops the parts itself.
     *
     * @return whether anything was running
     */
    public boolean stop() {
        var launcher = state.launcher().alive();
        launcher.ifPresent(process -> {
            Signal.TERM.send(process.pid());
            if (!Leftovers.endsWithin(process, STOP_LIMIT)) {
                throw new StartFailed("The launcher (process %d) does not end".formatted(process.pid()));
            }
        });
        var left = new Leftovers(state).stop();
        folder.state().delete();
        return launcher.isPresent() || !left.isEmpty();
    }

    /** One word on a part: {@code healthy}, {@code starting} (alive, not answering yet) or {@code stopped}. */
    public String health(Part part) {
        if (!state.isAlive(part)) {
            return "stopped";
        }
        return answers(part) ? "healthy" : "starting";
    }

    private boolean answers(Part part) {
        var address = "http://127.0.0.1:" + state.ports().of(part);
        return switch (part) {
            case POSTGRES, KAFKA -> state.ready();
            case KEYCLOAK -> new HttpProbe(address + "/realms/gridcase").isOk();
            case INTAKE, DISPATCH, CLOSURE -> new HttpProbe(address + "/q/health/ready").isOk();
        };
    }
}
