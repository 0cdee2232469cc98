package io.gridcase.dispatch.supervision;

import io.gridcase.dispatch.assignment.Act;
import io.gridcase.dispatch.assignment.Assignment;
import io.gridcase.dispatch.assignment.AssignmentInHand;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The department says what it does about a reminder or a supervision. */
@ApplicationScoped
public class AnswerSupervision {

    private static final Logger LOG = Logger.getLogger(AnswerSupervision.class);

    private final AssignmentInHand inHand;
    private final Supervisions supervisions;
    private final SupervisionEvents events;
    private final Clock clock;

    AnswerSupervision(AssignmentInHand inHand, Supervisions supervisions, SupervisionEvents events, Clock clock) {
        this.inHand = inHand;
        this.supervisions = supervisions;
        this.events = events;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Supervised> answer(Act act, UUID id, String text) {
        return inHand.of(act)
                .chain(assignment -> supervisions
                        .of(act.caseNumber(), id)
                        .call(asked -> events.publish(asked.answer(assignment, answer(assignment, act, text))))
                        .map(answered -> new Supervised(answered, assignment)))
                .invoke(() -> LOG.infof("supervision %s of case %s answered", id, act.caseNumber()));
    }

    private Answer answer(Assignment assignment, Act act, String text) {
        var department = assignment.dispatch().orElseThrow().department();
        return new Answer(department, text, act.by(), clock.instant());
    }
}
