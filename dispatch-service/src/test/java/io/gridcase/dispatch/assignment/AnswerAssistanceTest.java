package io.gridcase.dispatch.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.code.CaseNumber;
import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.web.AreaScope;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerAssistanceTest {

    private final InMemoryAssignments assignments = new InMemoryAssignments();
    private final List<AssistanceAnswered> kept = new ArrayList<>();
    private final RecordedEvents events = new RecordedEvents();

    @Test
    void the_last_answer_that_the_lead_waits_for_makes_the_case_handled() {
        var assignment = AssistanceFixtures.accepted();
        assignment.reportHandled(Fixtures.handling());

        answer(assignment);

        assertThat(kept).containsExactly(AssistanceFixtures.answered());
        assertThat(events.said).containsExactly(AssistanceFixtures.answered(), AssistanceFixtures.completed());
    }

    @Test
    void an_answer_before_the_lead_s_is_told_alone() {
        answer(AssistanceFixtures.accepted());

        assertThat(events.said).containsExactly(AssistanceFixtures.answered());
    }

    @Test
    void what_is_refused_is_neither_kept_nor_told() {
        var assignment = AssistanceFixtures.handledByAll();

        assertThatThrownBy(() -> answer(assignment)).isInstanceOf(IllegalTransition.class);

        assertThat(kept).isEmpty();
        assertThat(events.said).isEmpty();
    }

    private void answer(Assignment assignment) {
        assignments.add(assignment).await().indefinitely();
        var scope = new AssignmentScope(new AreaScope(List.of()), Optional.empty(), Optional.of("puyuan-greening"));
        var act = new Act(Fixtures.caseNumber(), new ExpectedVersion(0), scope, "py-greening-1");
        new AnswerAssistance(new AssignmentInHand(assignments), keeping(), events)
                .answer(act, AssistanceFixtures.help())
                .await()
                .indefinitely();
    }

    private Assistances keeping() {
        return new Assistances() {
            @Override
            public Uni<Void> add(AssistanceAnswered answered) {
                kept.add(answered);
                return Uni.createFrom().voidItem();
            }

            @Override
            public Uni<List<AssistanceAnswered>> of(Collection<CaseNumber> caseNumbers) {
                return Uni.createFrom().item(kept);
            }
        };
    }
}
