package io.gridcase.dispatch.assignment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** 协办: an assisting department answers; the last answer that a lead waits for makes the case handled. */
@ApplicationScoped
public class AnswerAssistance {

    private static final Logger LOG = Logger.getLogger(AnswerAssistance.class);

    private final AssignmentInHand inHand;
    private final Assistances assistances;
    private final AssignmentEvents events;

    AnswerAssistance(AssignmentInHand inHand, Assistances assistances, AssignmentEvents events) {
        this.inHand = inHand;
        this.assistances = assistances;
        this.events = events;
    }

    @WithTransaction
    public Uni<Assignment> answer(Act act, Assistance given) {
        return inHand.of(act)
                .call(assignment -> record(assignment.assist(given)))
                .call(assignment -> assignment
                        .complete(given.at())
                        .map(events::publish)
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .invoke(assignment -> LOG.infof(
                        "case %s: %s %s to assist, %d still to answer",
                        act.caseNumber(),
                        given.department(),
                        given.declined() ? "declines" : "says that it has done its part",
                        assignment.awaited().size()));
    }

    private Uni<Void> record(AssistanceAnswered answered) {
        return assistances.add(answered).chain(() -> events.publish(answered));
    }
}
