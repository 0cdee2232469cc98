package io.gridcase.dispatch.supervision;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.Assignment;
import io.gridcase.dispatch.assignment.Assignments;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** 督办 that closure issues: kept with the case, and passed on to the department that has it. */
@ApplicationScoped
public class TakeSupervision {

    private static final Logger LOG = Logger.getLogger(TakeSupervision.class);

    private final Assignments assignments;
    private final Supervisions supervisions;
    private final SupervisionEvents events;

    TakeSupervision(Assignments assignments, Supervisions supervisions, SupervisionEvents events) {
        this.assignments = assignments;
        this.supervisions = supervisions;
        this.events = events;
    }

    /** Once for each id, however often it is told; without effect when the case has ended meanwhile. */
    @WithTransaction
    public Uni<Void> take(UUID id, CaseNumber caseNumber, Demand demand) {
        return assignments
                .toChange(caseNumber)
                .chain(assignment -> assignment.state().isEnd()
                        ? ignored("case %s is %s: nobody answers supervision %s", caseNumber, assignment.state(), id)
                        : once(assignment, new Supervision(id, caseNumber, demand)));
    }

    private Uni<Void> once(Assignment assignment, Supervision supervision) {
        return supervisions
                .contains(supervision.id())
                .chain(known -> known
                        ? ignored("supervision %s of case %s is known", supervision.id(), assignment.caseNumber())
                        : take(assignment, supervision));
    }

    private Uni<Void> take(Assignment assignment, Supervision supervision) {
        assignment.supervise();
        return supervisions
                .add(supervision)
                .chain(() -> passOn(assignment, supervision))
                .invoke(() -> LOG.infof(
                        "case %s is supervised: %s",
                        assignment.caseNumber(), supervision.demand().level()));
    }

    private Uni<Void> passOn(Assignment assignment, Supervision supervision) {
        return assignment
                .dispatch()
                .map(with -> events.publish(new SupervisionReceived(
                        supervision.id(), assignment.caseNumber(), with.departmentCode(), supervision.demand())))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static Uni<Void> ignored(String why, Object... facts) {
        LOG.infof(why, facts);
        return Uni.createFrom().voidItem();
    }
}
