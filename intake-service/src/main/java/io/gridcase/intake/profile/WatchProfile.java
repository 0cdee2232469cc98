package io.gridcase.intake.profile;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/** Notices a changed city profile, whichever replica has imported it, and tells those who keep it in memory. */
@ApplicationScoped
class WatchProfile {

    private static final int AFTER_THE_IMPORT = Interceptor.Priority.LIBRARY_AFTER;

    private final ProfileTables tables;
    private final Event<ProfileChanged> changes;
    private String told = "";

    WatchProfile(ProfileTables tables, Event<ProfileChanged> changes) {
        this.tables = tables;
        this.changes = changes;
    }

    void atStart(@Observes @Priority(AFTER_THE_IMPORT) StartupEvent start) {
        look();
    }

    /** Told again next time when somebody could not read it. */
    @Scheduled(
            every = "${gridcase.city-profile.look-every}",
            concurrentExecution = SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    synchronized void look() {
        tables.version().filter(version -> !version.equals(told)).ifPresent(version -> {
            changes.fire(new ProfileChanged(version));
            told = version;
        });
    }
}
