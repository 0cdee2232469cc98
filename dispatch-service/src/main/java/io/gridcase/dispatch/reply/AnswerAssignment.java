package io.gridcase.dispatch.reply;

import io.gridcase.dispatch.assignment.AcceptAssignment;
import io.gridcase.dispatch.assignment.Act;
import io.gridcase.dispatch.assignment.Assignments;
import io.gridcase.dispatch.assignment.HandleAssignment;
import io.gridcase.dispatch.assignment.ReturnAssignment;
import io.gridcase.dispatch.changerequest.AskForChange;
import io.gridcase.dispatch.changerequest.Asking;
import io.gridcase.dispatch.changerequest.Wish;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Does what a department's own system says it did: the same acts as at the desk. */
@ApplicationScoped
public class AnswerAssignment {

    private final Assignments assignments;
    private final AcceptAssignment accept;
    private final HandleAssignment handle;
    private final ReturnAssignment giveBack;
    private final AskForChange ask;

    AnswerAssignment(
            Assignments assignments,
            AcceptAssignment accept,
            HandleAssignment handle,
            ReturnAssignment giveBack,
            AskForChange ask) {
        this.assignments = assignments;
        this.accept = accept;
        this.handle = handle;
        this.giveBack = giveBack;
        this.ask = ask;
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

    /** @param id of the request from now on; asking twice with it is asking once */
    @WithTransaction
    public Uni<Void> ask(Reply reply, UUID id, Wish wish) {
        return act(reply)
                .chain(act -> ask.ask(new Asking(act.caseNumber(), act.scope(), act.by()), id, wish))
                .replaceWithVoid();
    }

    /** Locks the row, so that nobody issues the assignment again between the question and the act. */
    private Uni<Act> act(Reply reply) {
        var scope = reply.scope();
        return assignments.toChange(reply.caseNumber(), scope).map(current -> reply.actOn(current, scope));
    }
}
