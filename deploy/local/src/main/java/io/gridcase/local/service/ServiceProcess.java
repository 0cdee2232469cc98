package io.gridcase.local.service;

import io.gridcase.local.GridcaseHome;
import io.gridcase.local.StartFailed;
import io.gridcase.local.process.Child;
import io.gridcase.local.process.Command;
import io.gridcase.local.process.HttpProbe;
import io.gridcase.local.process.JavaCommand;
import io.gridcase.local.process.Server;
import java.nio.file.Files;
import java.time.Duration;

/** A running service, in the profile {@code local}, whose clock can be set. */
public final class ServiceProcess implements Server {

    private static final Duration START_LIMIT = Duration.ofSeconds(180);

    private final Child child;
    private final ServiceSettings settings;

    private ServiceProcess(Child child, ServiceSettings settings) {
        this.child = child;
        this.settings = settings;
    }

    public static ServiceProcess launch(ServiceSettings settings, GridcaseHome gridcase) {
        var jar = gridcase.resolve("%s-service/target/quarkus-app/quarkus-run.jar".formatted(settings.name()));
        if (Files.notExists(jar)) {
            throw new StartFailed("%s: %s is missing; build it first".formatted(settings.name(), jar));
        }
        var line = JavaCommand.with(320)
                .property("quarkus.profile", "local")
                .property("gridcase.clock.file", settings.clockFile())
                // Each consumer waits three times this long when it stops; the standard is a second.
                .property("mp.messaging.connector.smallrye-kafka.poll-timeout", "200")
                .options(settings.options().toArray(String[]::new))
                .runJar(jar);
        return new ServiceProcess(
                Child.start(Command.of(settings.name(), line, settings.data(), settings.log())
                        .withEnvironment(settings.environment())),
                settings);
    }

    /** Waits until {@code /q/health/ready} says so. */
    @Override
    public void awaitReady() {
        child.await(new HttpProbe(settings.address() + "/q/health/ready")::isOk, START_LIMIT);
    }

    @Override
    public Child child() {
        return child;
    }
}
