package io.gridcase.local.cli;

import io.gridcase.local.StartFailed;
import io.gridcase.local.process.Child;
import io.gridcase.local.process.Command;
import io.gridcase.local.stack.StackFolder;
import io.gridcase.local.stack.StackState;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** {@code up --detach}: runs this same command again as a process of its own and waits until all is healthy. */
record DetachedUp(StackFolder folder) {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final int TAIL_LINES = 60;

    int run(PrintWriter out) {
        folder.requireIdle();
        var launcher = Child.start(Command.of("up", sameCommand(), folder.root(), folder.resolve("logs/launcher.log"))
                .outlivingUs());
        try {
            launcher.await(() -> isReady(launcher), LIMIT);
            return 0;
        } catch (StartFailed seeItsLog) {
            return 1;
        } finally {
            launcher.log().tail(TAIL_LINES).forEach(out::println);
            out.flush();
        }
    }

    private boolean isReady(Child launcher) {
        return folder.state()
                        .read()
                        .filter(StackState::ready)
                        .filter(state -> state.launcher().equals(launcher.identity()))
                        .isPresent()
                && launcher.log().contains("down stops everything");
    }

    private static List<String> sameCommand() {
        var self = ProcessHandle.current().info();
        var arguments = Stream.of(self.arguments().orElseThrow()).filter(argument -> !argument.equals("--detach"));
        return Stream.concat(Stream.of(self.command().orElseThrow()), arguments).toList();
    }
}
