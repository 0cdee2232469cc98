package io.gridcase.dispatch.supervision.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gridcase.dispatch.assignment.Fixtures;
import io.gridcase.dispatch.supervision.SupervisionFixtures;
import io.gridcase.testsupport.Contracts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupervisionMessagesTest {

    /** What closure says beside what is passed on to the department. */
    private static final List<String> FOR_EVERYBODY_ONLY = List.of("gridCode", "department", "proposal", "heard");

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    static Stream<Arguments> sent() {
        return Stream.of(
                Arguments.of("assignment-reminded.v1", AssignmentRemindedMessage.of(SupervisionFixtures.reminded())),
                Arguments.of("supervision-issued.v1", SupervisionIssuedMessage.of(SupervisionFixtures.received())),
                Arguments.of("supervision-answered.v1", SupervisionAnsweredMessage.of(SupervisionFixtures.answered())));
    }

    @ParameterizedTest
    @MethodSource("sent")
    void what_is_sent_is_what_the_contract_shows(String type, Object message) throws JsonProcessingException {
        var body = JSON.readTree(JSON.writeValueAsString(message));

        ObjectNode example = Contracts.example(type).deepCopy();
        if (type.equals("supervision-issued.v1")) {
            example.remove(FOR_EVERYBODY_ONLY);
        }
        assertThat(body).isEqualTo(example);
        Contracts.assertValid(type, body);
    }

    @Test
    void a_supervision_is_read_as_the_contract_shows_it() throws JsonProcessingException {
        var read = JSON.treeToValue(Contracts.example("supervision-issued.v1"), SupervisionIssuedMessage.class);

        assertThat(read.id()).isEqualTo(SupervisionFixtures.id());
        assertThat(read.caseNumber()).isEqualTo(Fixtures.caseNumber());
        assertThat(read.demand()).isEqualTo(SupervisionFixtures.demand());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "caseNumber", "level", "text", "issuedBy", "issuedAt"})
    void an_incomplete_supervision_is_not_read(String missing) {
        ObjectNode body = Contracts.example("supervision-issued.v1").deepCopy();
        body.remove(missing);

        assertThatThrownBy(() -> JSON.treeToValue(body, SupervisionIssuedMessage.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining(missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\0b"})
    void words_that_cannot_be_kept_are_not_read(String text) {
        notRead("text", text);
    }

    @Test
    void too_many_words_and_levels_that_nobody_knows_are_not_read() {
        notRead("text", "长".repeat(1001));
        notRead("level", "DISMISS");
        notRead("id", "7");
    }

    private static void notRead(String field, String value) {
        ObjectNode body = Contracts.example("supervision-issued.v1").deepCopy();
        body.put(field, value);

        assertThatThrownBy(() -> JSON.treeToValue(body, SupervisionIssuedMessage.class))
                .isInstanceOf(JsonProcessingException.class);
    }
}
