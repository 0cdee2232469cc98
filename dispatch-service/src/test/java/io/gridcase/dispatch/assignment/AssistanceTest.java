package io.gridcase.dispatch.assignment;

import static io.gridcase.dispatch.assignment.AssistanceFixtures.accepted;
import static io.gridcase.dispatch.assignment.AssistanceFixtures.dispatched;
import static io.gridcase.dispatch.assignment.AssistanceFixtures.help;
import static io.gridcase.dispatch.assignment.AssistanceFixtures.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssistanceTest {

    @Test
    void what_the_lead_has_done_waits_for_those_that_help() {
        var assignment = accepted();

        assertThat(assignment.reportHandled(Fixtures.handling())).isEqualTo(AssistanceFixtures.ownPartReported());
        assertThat(assignment.state()).isEqualTo(AssignmentState.AWAITING_ASSISTANCE);
        assertThat(assignment.complete(help().at())).isEmpty();

        assertThat(assignment.assist(help())).isEqualTo(AssistanceFixtures.answered());
        assertThat(assignment.complete(help().at())).contains(AssistanceFixtures.completed());
        assertThat(assignment.state()).isEqualTo(AssignmentState.HANDLED);
    }

    @Test
    void the_lead_is_measured_by_its_own_answer() {
        var assignment = accepted();
        var answer = Fixtures.handling().handledAt();

        assignment.reportHandled(Fixtures.handling());

        assertThat(assignment.clockAt(answer.plus(Duration.ofDays(9)))).isEqualTo(answer);
    }

    @Test
    void help_may_come_before_the_lead_takes_it_on() {
        var assignment = dispatched();

        assignment.assist(help());
        assertThat(assignment.state()).isEqualTo(AssignmentState.DISPATCHED);
        assertThat(assignment.complete(help().at())).isEmpty();
        assignment.accept(Fixtures.accepted().acceptance());

        assertThat(assignment.reportHandled(Fixtures.handling())).isEqualTo(Fixtures.handled());
        assertThat(assignment.state()).isEqualTo(AssignmentState.HANDLED);
    }

    @Test
    void to_decline_is_an_answer_too() {
        var assignment = accepted();
        assignment.reportHandled(Fixtures.handling());

        assertThat(assignment.assist(refusal()).assistance().declined()).isTrue();

        assertThat(assignment.complete(refusal().at())).isPresent();
    }

    @Test
    void everybody_answers_once_and_only_who_was_asked() {
        var assignment = accepted();
        assignment.assist(help());

        assertThatThrownBy(() -> assignment.assist(refusal())).isInstanceOf(AssistanceNotAsked.class);
        assertThatThrownBy(() -> SideFlowFixtures.dispatched().assist(help())).isInstanceOf(AssistanceNotAsked.class);
        assertThat(assignment.assistanceCount()).isOne();
    }

    @Test
    void rework_leaves_the_answers_of_those_that_helped() {
        var assignment = AssistanceFixtures.handledByAll();

        AssistanceFixtures.rework(assignment);
        assignment.accept(Fixtures.accepted().acceptance());

        assertThat(assignment.awaited()).isEmpty();
        assertThat(assignment.reportHandled(Fixtures.handling())).isEqualTo(Fixtures.handled());
    }

    @Test
    void a_return_withdraws_it_from_everybody_and_the_next_round_asks_anew() {
        var assignment = dispatched();
        assignment.assist(help());

        var returned = assignment.giveBack("py-municipal-1", Fixtures.DISPATCHED, "不归我们管");
        assertThat(returned.withdrawn().departments()).containsExactly(SideFlowFixtures.greening());
        assertThat(assignment.awaited()).isEmpty();

        assignment.dispatch(Fixtures.assistedDispatch(), Fixtures.terms());
        assertThat(assignment.awaited()).containsExactly(SideFlowFixtures.greening());
        assertThat(assignment.assist(help()).assistanceCount()).isEqualTo(2);
    }

    @Test
    void reassigning_and_voiding_withdraw_it_from_everybody() {
        var everybody = List.of(Fixtures.municipal(), SideFlowFixtures.greening());

        assertThat(dispatched()
                        .takeBack(SideFlowFixtures.reassignment(ReassignmentCause.REASSIGNED))
                        .withdrawn()
                        .departments())
                .isEqualTo(everybody);
        assertThat(dispatched().voidCase(new Voiding("同一问题已另案处理", Fixtures.DISPATCHED)))
                .map(AssignmentWithdrawn::departments)
                .contains(everybody);
    }

    @Test
    void a_department_that_is_merged_into_its_last_helper_waits_for_nobody() {
        var assignment = accepted();
        assignment.reportHandled(Fixtures.handling());
        var merged = SideFlowFixtures.reassignment(ReassignmentCause.DEPARTMENT_MERGED);

        assignment.transfer(merged, "濮院镇综合养护中心");

        assertThat(assignment.complete(merged.at())).isPresent();
        assertThat(assignment.state()).isEqualTo(AssignmentState.HANDLED);
    }
}
