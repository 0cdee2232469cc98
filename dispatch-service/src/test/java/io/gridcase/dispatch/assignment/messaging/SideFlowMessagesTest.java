package io.gridcase.dispatch.assignment.messaging;

import static io.gridcase.dispatch.assignment.SideFlowFixtures.paused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gridcase.dispatch.assignment.AssignmentEvent;
import io.gridcase.dispatch.assignment.PauseKind;
import io.gridcase.dispatch.assignment.SideFlowFixtures;
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
                Arguments.of("assignment-resumed.v1", SideFlowFixtures.resumed()));
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
    void an_event_that_nobody_is_told_of_is_a_mistake() {
        assertThatThrownBy(() -> Announcements.of(new AssignmentEvent() {}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
