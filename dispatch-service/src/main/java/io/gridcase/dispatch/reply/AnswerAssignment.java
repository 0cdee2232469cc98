package io.gridcase.dispatch.reply;

import io.gridcase.dispatch.assignment.AcceptAssignment;
import io.gridcase.dispatch.assignment.Act;
import io.gridcase.dispatch.assignment.Assignments;
import io.gridcase.dispatch.assignment.HandleAssignment;
import io.gridcase.dispatch.assignment.ReturnAssignment;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Does what a department's own system says it did: the same acts as at the desk. */
@ApplicationScoped
public class AnswerAssignment {

    private final Assignments assignments;
    private final AcceptAssignment accept;
    private final HandleAssignment handle;
    private final ReturnAssignment giveBack;

    AnswerAssignment(
            Assignments assignments, AcceptAssignment accept, HandleAssignment handle, ReturnAssignment giveBack) {
        this.assignments = assignments;
        this.accept = accept;
        this.handle = handle;
        this.giveBack = giveBack;
    }

    @WithTransaction
    public Uni<Void> accept(Reply reply) {
        return act(reply).chain(accept::accept).replaceWithVoid();
    }

    /** @param photos of the place afterwards: SHA-256, hex */
    @WithTransaction
    public Uni<Void> handled(Reply reply, String note, List<String> photos) {
        return act(reply).chain(act -> handle.reportHandled(act, note, photos)).replaceWithVoid();
    }

    @WithTransaction
    public Uni<Void> giveBack(Reply reply, String reason) {
        return act(reply).chain(act -> giveBack.giveBack(act, reason)).replaceWithVoid();
    }

    /** Locks the row, so that nobody issues the assignment again between the question and the act. */
    private Uni<Act> act(Reply reply) {
        return assignments.toChange(reply.caseNumber(), reply.scope()).map(reply::actOn);
    }
}
