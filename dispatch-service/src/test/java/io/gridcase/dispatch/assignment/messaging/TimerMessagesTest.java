package io.gridcase.dispatch.assignment.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gridcase.dispatch.assignment.TimerFixtures;
import io.gridcase.dispatch.assignment.TimerKind;
import io.gridcase.messaging.OutgoingEvent;
import io.gridcase.testsupport.Contracts;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimerMessagesTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void a_department_that_does_not_accept_hears_what_everybody_hears() throws JsonProcessingException {
        var said = Announcements.of(TimerFixtures.stageOverdue());

        assertThat(said)
                .extracting(OutgoingEvent::topic)
                .containsExactly("dispatch.case-events", "department.puyuan-municipal.assignments");
        for (var event : said) {
            assertThat(body(event)).isEqualTo(Contracts.example("stage-overdue.v1"));
        }
    }

    @Test
    void a_case_that_nobody_has_is_no_departments_business() throws JsonProcessingException {
        var said = Announcements.of(TimerFixtures.nobodyResponsible());

        assertThat(said).hasSize(1);
        Contracts.assertValid("stage-overdue.v1", body(said.get(0)));
        assertThat(body(said.get(0)).has("department")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"WARN, 2017-07-06T02:00:00Z", "DUE, 2017-07-07T02:00:00Z"})
    void a_reminder_is_for_the_department_alone(TimerKind kind, Instant at) throws JsonProcessingException {
        var said = Announcements.of(TimerFixtures.reminder(kind)).get(0);

        assertThat(said.topic()).isEqualTo("department.puyuan-municipal.assignments");
        assertThat(said.time()).isEqualTo(at);
        Contracts.assertValid("deadline-reminder.v1", body(said));
        assertThat(body(said).get("reminder").textValue()).isEqualTo(kind.name());
    }

    @Test
    void the_example_of_a_reminder_is_what_is_sent() throws JsonProcessingException {
        var said = Announcements.of(TimerFixtures.reminder(TimerKind.WARN)).get(0);

        assertThat(body(said)).isEqualTo(Contracts.example("deadline-reminder.v1"));
    }

    private static JsonNode body(OutgoingEvent event) throws JsonProcessingException {
        return JSON.readTree(JSON.writeValueAsString(event.body()));
    }
}
