package io.gridcase.dispatch.assignment;

import static io.gridcase.dispatch.timelimit.DeadlineCause.TRANSFERRED;

import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.department.Departments;
import io.gridcase.dispatch.timelimit.DeadlineChange;
import io.gridcase.dispatch.timelimit.DeadlineChanges;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** 合署: moves what a department has to its successor, a bounded number at a time. */
@ApplicationScoped
public class TransferAssignments {

    private static final Logger LOG = Logger.getLogger(TransferAssignments.class);

    private final Assignments assignments;
    private final Departments departments;
    private final PendingChanges pending;
    private final DeadlineChanges changes;
    private final AssignmentEvents events;

    TransferAssignments(
            Assignments assignments,
            Departments departments,
            PendingChanges pending,
            DeadlineChanges changes,
            AssignmentEvents events) {
        this.assignments = assignments;
        this.departments = departments;
        this.pending = pending;
        this.changes = changes;
        this.events = events;
    }

    /** Answers how many were moved; fewer than {@code most} means that none is left. */
    @WithTransaction
    public Uni<Integer> nextBatch(DepartmentCode from, Reassignment reassignment, int most) {
        return departments
                .open(reassignment.to())
                .chain(successor -> assignments
                        .toTransfer(from, most)
                        .chain(found -> transfer(found, reassignment, successor.nameZh())));
    }

    /** One after the other: a session does one thing at a time. */
    private Uni<Integer> transfer(List<Assignment> found, Reassignment reassignment, String nameOfSuccessor) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(assignment -> transfer(assignment, reassignment, nameOfSuccessor))
                .collect()
                .asList()
                .map(List::size);
    }

    private Uni<Boolean> transfer(Assignment assignment, Reassignment reassignment, String nameOfSuccessor) {
        var reassigned = assignment.transfer(reassignment, nameOfSuccessor);
        LOG.infof("case %s transferred to %s", assignment.caseNumber(), reassignment.to());
        return pending.lapse(assignment.caseNumber(), reassignment.at())
                .chain(() -> events.publish(reassigned))
                .chain(() -> changes.add(kept(assignment, reassignment)))
                .chain(() -> complete(assignment, reassignment))
                .chain(() -> assignment.state() == AssignmentState.HANDLED
                        ? Uni.createFrom().voidItem()
                        // The successor goes on in the same round under the same deadline.
                        : events.publish(assignment.issued()))
                .replaceWith(true);
    }

    /** The deadline stays, for another department. */
    private static DeadlineChange kept(Assignment assignment, Reassignment reassignment) {
        var deadline = assignment.deadline().orElseThrow();
        return new DeadlineChange(
                assignment.caseNumber(),
                TRANSFERRED,
                reassignment.by(),
                reassignment.at(),
                reassignment.reason(),
                deadline,
                deadline);
    }

    /** The successor may be the last department that its lead was waiting for. */
    private Uni<Void> complete(Assignment assignment, Reassignment reassignment) {
        return assignment
                .complete(reassignment.at())
                .map(events::publish)
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
