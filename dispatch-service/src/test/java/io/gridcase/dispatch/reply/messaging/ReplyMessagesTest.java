package io.gridcase.dispatch.reply.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.reply.Reply;
import io.gridcase.refusal.Conflict;
import io.gridcase.testsupport.Contracts;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReplyMessagesTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static final CaseNumber CASE = new CaseNumber("33048320170630000001");
    private static final DepartmentCode MUNICIPAL = new DepartmentCode("puyuan-municipal");

    static Stream<Arguments> heardOfAssistants() {
        return Stream.of(
                Arguments.of("reply-assisted.v1", ReplyAssistedMessage.class),
                Arguments.of("reply-assistance-declined.v1", ReplyAssistanceDeclinedMessage.class));
    }

    @ParameterizedTest
    @MethodSource("heardOfAssistants")
    void a_reply_of_an_assisting_department_is_read_as_the_contract_shows_it(
            String type, Class<? extends ReplyMessage> message) throws JsonProcessingException {
        Contracts.assertValid(type, Contracts.example(type));
        var read = JSON.treeToValue(Contracts.example(type), message);
        assertThat(read.reply()).isEqualTo(new Reply(CASE, new DepartmentCode("puyuan-greening"), 1, 0, "w-017"));
    }

    static Stream<Arguments> heard() {
        return Stream.of(
                Arguments.of("reply-accepted.v1", ReplyAcceptedMessage.class),
                Arguments.of("reply-handled.v1", ReplyHandledMessage.class),
                Arguments.of("reply-returned.v1", ReplyReturnedMessage.class),
                Arguments.of("reply-extension-asked.v1", ReplyExtensionAskedMessage.class),
                Arguments.of("reply-suspension-asked.v1", ReplySuspensionAskedMessage.class));
    }

    @ParameterizedTest
    @MethodSource("heard")
    void a_reply_is_read_as_the_contract_shows_it(String type, Class<? extends ReplyMessage> message)
            throws JsonProcessingException {
        Contracts.assertValid(type, Contracts.example(type));
        var read = JSON.treeToValue(Contracts.example(type), message);
        assertThat(read.reply()).isEqualTo(new Reply(CASE, MUNICIPAL, 1, 0, "w-017"));
    }

    @Test
    void a_refusal_is_what_the_contract_shows() throws Exception {
        var reason = new ReplyRefused(new Conflict(
                "stale-reply",
                "答复对应的派遣已失效 / The assignment was issued again since",
                "the reply is to round 1, rework 0; it is round 2, rework 0 now",
                Map.of("round", 2, "reworkCount", 0)));
        var said = new ReplyRefusedMessage(
                "0197c9f5-6f7a-7c3e-9d0a-4b1f2c3d4e5f",
                "reply-handled.v1",
                MUNICIPAL,
                CASE,
                ReplyRefused.problem(reason),
                Instant.parse("2017-07-03T08:00:01Z"));

        var body = JSON.readTree(JSON.writeValueAsBytes(said));

        assertThat(body).isEqualTo(Contracts.example("reply-refused.v1"));
        Contracts.assertValid("reply-refused.v1", body);
    }
}
