package io.gridcase.dispatch.assignment.messaging;

import static io.gridcase.dispatch.assignment.SideFlowFixtures.paused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gridcase.dispatch.assignment.AssignmentEvent;
import io.gridcase.dispatch.assignment.AssistanceFixtures;
import io.gridcase.dispatch.assignment.Fixtures;
import io.gridcase.dispatch.assignment.PauseKind;
import io.gridcase.dispatch.assignment.SideFlowFixtures;
import io.gridcase.messaging.OutgoingEvent;
import io.gridcase.testsupport.Contracts;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SideFlowMessagesTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    static Stream<Arguments> sent() {
        return Stream.of(
                Arguments.of("arbitration-requested.v1", SideFlowFixtures.arbitrationRequested()),
                Arguments.of("assignment-reassigned.v1", SideFlowFixtures.reassigned()),
                Arguments.of("deadline-extended.v1", SideFlowFixtures.extended()),
                Arguments.of("deadline-recomputed.v1", SideFlowFixtures.recomputed()),
                Arguments.of("handling-type-changed.v1", SideFlowFixtures.handlingTypeChanged()),
                Arguments.of("assignment-suspended.v1", paused(PauseKind.SUSPENSION, "2017-09-01T00:00:00Z")),
                Arguments.of("assignment-postponed.v1", paused(PauseKind.POSTPONEMENT, "2017-07-10T00:00:00Z")),
                Arguments.of("assignment-resumed.v1", SideFlowFixtures.resumed()),
                Arguments.of("own-part-reported.v1", AssistanceFixtures.ownPartReported()),
                Arguments.of("assistance-answered.v1", AssistanceFixtures.answered()));
    }

    @ParameterizedTest
    @MethodSource("sent")
    void what_is_sent_is_what_the_contract_shows(String type, AssignmentEvent event) throws JsonProcessingException {
        var said = Announcements.of(event).get(0);
        var body = JSON.readTree(JSON.writeValueAsString(said.body()));

        assertThat(said.type()).isEqualTo(type);
        assertThat(said.topic()).isEqualTo("dispatch.case-events");
        assertThat(body).isEqualTo(Contracts.example(type));
        Contracts.assertValid(type, body);
    }

    @ParameterizedTest
    @MethodSource("changesOfTime")
    void the_department_hears_in_the_same_words_how_much_time_it_has(AssignmentEvent event) {
        var said = Announcements.of(event);

        assertThat(said).hasSize(2);
        assertThat(said.get(1).topic()).isEqualTo("department.puyuan-municipal.assignments");
        assertThat(said.get(1))
                .usingRecursiveComparison()
                .ignoringFields("topic")
                .isEqualTo(said.get(0));
    }

    static Stream<AssignmentEvent> changesOfTime() {
        return Stream.of(
                SideFlowFixtures.extended(),
                SideFlowFixtures.recomputed(),
                SideFlowFixtures.handlingTypeChanged(),
                paused(PauseKind.SUSPENSION, "2017-09-01T00:00:00Z"),
                SideFlowFixtures.resumed());
    }

    @Test
    void the_department_that_loses_a_case_is_told_so() {
        var toldDepartment = Announcements.of(SideFlowFixtures.reassigned()).get(1);

        assertThat(toldDepartment.topic()).isEqualTo("department.puyuan-municipal.assignments");
        assertThat(toldDepartment.type()).isEqualTo("assignment-withdrawn.v1");
    }

    @Test
    void every_department_of_a_dispatch_is_told_what_it_has_to_do() throws JsonProcessingException {
        var told = Announcements.of(Fixtures.caseDispatched());

        assertThat(told)
                .extracting(OutgoingEvent::topic)
                .containsExactly(
                        "dispatch.case-events",
                        "department.puyuan-municipal.assignments",
                        "department.puyuan-greening.assignments");
        var toHelper = JSON.readTree(JSON.writeValueAsString(told.get(2).body()));
        Contracts.assertValid("assignment-issued.v1", toHelper);
        assertThat(toHelper.get("role").textValue()).isEqualTo("ASSISTING");
        assertThat(toHelper.get("department").textValue()).isEqualTo("puyuan-municipal");
    }

    @Test
    void rework_is_the_business_of_the_lead_alone() {
        var assignment = AssistanceFixtures.handledByAll();

        assertThat(Announcements.of(AssistanceFixtures.rework(assignment)))
                .extracting(OutgoingEvent::topic)
                .containsExactly("department.puyuan-municipal.assignments");
    }

    @Test
    void whoever_helps_is_told_when_there_is_nothing_to_do_any_more() throws JsonProcessingException {
        var toHelper = Announcements.of(AssistanceFixtures.returned()).get(1);

        assertThat(toHelper.topic()).isEqualTo("department.puyuan-greening.assignments");
        assertThat(toHelper.type()).isEqualTo("assignment-withdrawn.v1");
        Contracts.assertValid("assignment-withdrawn.v1", JSON.readTree(JSON.writeValueAsString(toHelper.body())));
    }

    @Test
    void a_case_that_waited_for_others_is_told_with_both_times() throws JsonProcessingException {
        var told = Announcements.of(AssistanceFixtures.completed()).get(0);
        var body = JSON.readTree(JSON.writeValueAsString(told.body()));

        Contracts.assertValid("assignment-handled.v1", body);
        assertThat(told.time()).isEqualTo("2017-07-03T08:00:00Z");
        assertThat(body.get("handledAt").textValue()).isEqualTo("2017-07-03T07:30:00Z");
        assertThat(body.get("completedAt").textValue()).isEqualTo("2017-07-03T08:00:00Z");
    }

    @Test
    void an_event_that_nobody_is_told_of_is_a_mistake() {
        assertThatThrownBy(() -> Announcements.of(Fixtures::caseNumber)).isInstanceOf(IllegalArgumentException.class);
    }
}
