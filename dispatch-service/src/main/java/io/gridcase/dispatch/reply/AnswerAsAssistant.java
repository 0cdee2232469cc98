package io.gridcase.dispatch.reply;

import io.gridcase.dispatch.assignment.Act;
import io.gridcase.dispatch.assignment.AnswerAssistance;
import io.gridcase.dispatch.assignment.Assignments;
import io.gridcase.dispatch.assignment.Assistance;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** 协办: does what an assisting department's own system says; it answers once, as at the desk. */
@ApplicationScoped
public class AnswerAsAssistant {

    private final Assignments assignments;
    private final AnswerAssistance answers;
    private final Clock clock;

    AnswerAsAssistant(Assignments assignments, AnswerAssistance answers, Clock clock) {
        this.assignments = assignments;
        this.answers = answers;
        this.clock = clock;
    }

    /** @param photos of what was done: SHA-256, hex */
    @WithTransaction
    public Uni<Void> assisted(Reply reply, String note, List<String> photos) {
        return answer(reply, false, note, photos);
    }

    @WithTransaction
    public Uni<Void> declined(Reply reply, String reason) {
        return answer(reply, true, reason, List.of());
    }

    /** Locks the row, so that nobody issues the assignment again between the question and the act. */
    private Uni<Void> answer(Reply reply, boolean declined, String note, List<String> photos) {
        var scope = reply.assisting();
        return assignments
                .toChange(reply.caseNumber(), scope)
                .map(current -> reply.actOn(current, scope))
                .chain(act -> answers.answer(act, given(reply, act, declined, note, photos)))
                .replaceWithVoid();
    }

    private Assistance given(Reply reply, Act act, boolean declined, String note, List<String> photos) {
        return new Assistance(reply.department(), declined, act.by(), clock.instant(), note, photos);
    }
}
