package io.gridcase.dispatch.supervision;

import io.gridcase.dispatch.assignment.Act;
import io.gridcase.dispatch.assignment.Assignment;
import io.gridcase.dispatch.assignment.AssignmentInHand;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/** 催办. */
@ApplicationScoped
public class RemindDepartment {

    /** Nobody reminds twice within this time: it would only bury the first. */
    static final Duration PAUSE = Duration.ofMinutes(10);

    private static final Logger LOG = Logger.getLogger(RemindDepartment.class);

    private final AssignmentInHand inHand;
    private final Supervisions supervisions;
    private final SupervisionEvents events;
    private final Clock clock;

    RemindDepartment(AssignmentInHand inHand, Supervisions supervisions, SupervisionEvents events, Clock clock) {
        this.inHand = inHand;
        this.supervisions = supervisions;
        this.events = events;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Supervised> remind(Act act, String text) {
        return inHand.of(act)
                .call(assignment -> supervisions
                        .lastReminder(act.caseNumber(), act.by())
                        .invoke(last -> last.ifPresent(this::refuseTooSoon)))
                .chain(assignment -> record(assignment, Demand.reminder(text, act.by(), clock.instant())))
                .invoke(() -> LOG.infof("the department of case %s was reminded", act.caseNumber()));
    }

    private void refuseTooSoon(Instant last) {
        var again = last.plus(PAUSE);
        if (clock.instant().isBefore(again)) {
            throw new RemindedAlready(again);
        }
    }

    private Uni<Supervised> record(Assignment assignment, Demand demand) {
        assignment.remind();
        var reminder = new Supervision(UUID.randomUUID(), assignment.caseNumber(), demand);
        return supervisions
                .add(reminder)
                .chain(() -> events.publish(reminded(assignment, reminder)))
                .replaceWith(() -> new Supervised(reminder, assignment));
    }

    private static DepartmentReminded reminded(Assignment assignment, Supervision reminder) {
        return new DepartmentReminded(
                reminder.id(),
                assignment.caseNumber(),
                assignment.filed().grid(),
                assignment.dispatch().orElseThrow().departmentCode(),
                reminder.demand(),
                assignment.attention().reminderCount());
    }
}
