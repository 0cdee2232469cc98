package io.gridcase.dispatch.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.WireEvent;
import java.util.function.Consumer;

/** What tests of replies do with the running service. */
abstract class RunningReplies extends RunningDispatch {

    static final DepartmentSystem MUNICIPAL = DepartmentSystem.municipal();
    static final DepartmentSystem GREENING = DepartmentSystem.greening();

    WireEvent reply(DepartmentSystem department, String type, String caseNumber) {
        return reply(department, type, caseNumber, same -> {});
    }

    WireEvent reply(DepartmentSystem department, String type, String caseNumber, Consumer<ObjectNode> change) {
        var body = department.body(type, caseNumber);
        change.accept(body);
        return answer(department.reply(type, body));
    }

    WireEvent answer(WireEvent reply) {
        send("department-replies", reply);
        return reply;
    }

    void handled(String caseNumber) {
        var photo = photo();
        reply(
                MUNICIPAL,
                "reply-handled.v1",
                caseNumber,
                body -> body.putArray("photos").add(photo));
    }

    /** What the department hears about this reply. */
    static JsonNode problem(DepartmentSystem department, WireEvent reply) {
        var told = refusal(department, reply);
        Contracts.assertValid("reply-refused.v1", told);
        return told.get("problem");
    }

    static JsonNode refusal(DepartmentSystem department, WireEvent reply) {
        try (var errors = reader("department.%s.errors".formatted(department.code()))) {
            var told = errors.await(
                    1, event -> event.json().path("replyId").asText().equals(reply.id()));
            assertThat(told).hasSize(1);
            return told.get(0).json();
        }
    }

    static void refused(DepartmentSystem department, WireEvent reply, int status, String code) {
        var problem = problem(department, reply);
        assertThat(problem.get("type").asText()).isEqualTo("urn:gridcase:problem:" + code);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asText()).contains(" / ");
    }
}
