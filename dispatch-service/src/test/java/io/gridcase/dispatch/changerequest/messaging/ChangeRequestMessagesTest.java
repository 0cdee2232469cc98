package io.gridcase.dispatch.changerequest.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gridcase.dispatch.changerequest.ChangeRequestEvent;
import io.gridcase.dispatch.changerequest.ChangeRequestFixtures;
import io.gridcase.testsupport.Contracts;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeRequestMessagesTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    static Stream<Arguments> sent() {
        return Stream.of(
                Arguments.of("change-asked.v1", ChangeRequestFixtures.asked()),
                Arguments.of("change-endorsed.v1", ChangeRequestFixtures.endorsed()),
                Arguments.of("change-request-ended.v1", ChangeRequestFixtures.refused()));
    }

    @ParameterizedTest
    @MethodSource("sent")
    void what_is_sent_is_what_the_contract_shows(String type, ChangeRequestEvent event) throws JsonProcessingException {
        var said = OutboxChangeRequestEvents.announcement(event);
        var body = JSON.readTree(JSON.writeValueAsString(said.body()));

        assertThat(said.type()).isEqualTo(type);
        assertThat(body).isEqualTo(Contracts.example(type));
        Contracts.assertValid(type, body);
    }
}
