package io.gridcase.dispatch.assignment;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/** Does what an assignment does by itself when its time has come; late as it may be, it counts as if it were in time. */
@ApplicationScoped
public class WakeAssignment {

    private static final Logger LOG = Logger.getLogger(WakeAssignment.class);

    private final ResumeAssignment resumeAssignment;
    private final AssignmentEvents events;

    WakeAssignment(ResumeAssignment resumeAssignment, AssignmentEvents events) {
        this.resumeAssignment = resumeAssignment;
        this.events = events;
    }

    /** Of one that is locked; answers what was due. */
    public Uni<List<Timer>> wake(Assignment assignment, Instant now) {
        var due = assignment.timers().stream().filter(timer -> timer.isDue(now)).toList();
        return resume(assignment, now)
                .chain(() -> publish(assignment.tellDue(now)))
                .invoke(() -> due.forEach(
                        timer -> LOG.infof("case %s: %s since %s", assignment.caseNumber(), timer.kind(), timer.at())))
                .replaceWith(due);
    }

    private Uni<Void> resume(Assignment assignment, Instant now) {
        return assignment.isDue(TimerKind.RESUME, now)
                ? resumeAssignment.whenPlanned(assignment)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> publish(List<AssignmentEvent> said) {
        return Multi.createFrom()
                .iterable(said)
                .onItem()
                .transformToUniAndConcatenate(events::publish)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
