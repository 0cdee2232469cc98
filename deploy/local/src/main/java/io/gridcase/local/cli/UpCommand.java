package io.gridcase.local.cli;

import io.gridcase.local.GridcaseHome;
import io.gridcase.local.StartFailed;
import io.gridcase.local.stack.LocalStack;
import io.gridcase.local.stack.StackSettings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code up}: starts everything, says where it is, and stays until Ctrl-C, {@code down}, or the death of a part. */
@Command(name = "up", description = "Start everything and stay; Ctrl-C stops it.", mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PortOptions ports = new PortOptions();

    @Option(names = "--detach", description = "return once everything is healthy; stop it with down")
    private boolean detach;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        return detach ? new DetachedUp(data.folder()).run(spec.commandLine().getOut()) : foreground();
    }

    private int foreground() {
        var report = new UpReport(spec.commandLine().getOut());
        var settings = StackSettings.whole(
                GridcaseHome.fromSystemProperty(), data.folder().root(), ports.ports());
        var stack = LocalStack.prepare(settings, report);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> report.stopping(stack)));
        report.starting(settings.data());
        stack.start();
        report.healthy(stack);
        var dead = stack.firstEnd().join();
        if (report.isStopping()) {
            return 0;
        }
        throw new StartFailed(
                "%s has ended by itself; everything else is stopped%n%s".formatted(dead.name(), dead.logTail()));
    }
}
