package io.gridcase.dispatch.running;

import static io.gridcase.dispatch.running.ChangeRequests.decide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.WireEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A department asks for time from its own system; people decide, and the system hears of it. */
@QuarkusTest
class RepliesThatAskTest extends RunningReplies {

    @Test
    void more_time_is_asked_for_and_its_grant_is_heard() {
        var caseNumber = acceptedCase();
        var id = requestOf(reply(MUNICIPAL, "reply-extension-asked.v1", caseNumber));

        decide(People.municipalHead(), id, "endorse").then().statusCode(200);
        decide(People.puyuanDispatcher(), id, "grant").then().statusCode(200);

        try (var topic = reader("department.puyuan-municipal.assignments")) {
            var told = topic.awaitFirst("deadline-extended.v1", caseNumber).json();
            Contracts.assertValid("deadline-extended.v1", told);
            assertThat(told.at("/grant/askedBy").asText()).isEqualTo("w-017@puyuan-municipal");
            assertThat(told.at("/grant/requestId").asText()).isEqualTo(id.toString());
        }
    }

    @Test
    void a_suspension_is_asked_for_until_a_date() {
        var caseNumber = acceptedCase();
        var id = requestOf(reply(MUNICIPAL, "reply-suspension-asked.v1", caseNumber));
        ChangeRequests.get(People.countySupervisor(), id).then().body("kind", equalTo("SUSPENSION"));
    }

    @Test
    void a_second_request_is_refused_while_the_first_is_open() {
        var caseNumber = acceptedCase();
        var first = reply(MUNICIPAL, "reply-extension-asked.v1", caseNumber);
        requestOf(first);
        answer(first);
        var second = reply(MUNICIPAL, "reply-suspension-asked.v1", caseNumber);
        refused(MUNICIPAL, second, 409, "change-request-open");
    }

    @Test
    void nothing_is_asked_about_another_departments_case_or_one_issued_again() {
        var caseNumber = acceptedCase();
        refused(GREENING, reply(GREENING, "reply-extension-asked.v1", caseNumber), 404, "assignment-not-found");
        var stale = reply(MUNICIPAL, "reply-extension-asked.v1", caseNumber, body -> body.put("round", 2));
        refused(MUNICIPAL, stale, 409, "stale-reply");
    }

    @Test
    void what_is_asked_for_without_a_date_is_named() {
        var reply = reply(MUNICIPAL, "reply-suspension-asked.v1", acceptedCase(), body -> body.remove("until"));
        refused(MUNICIPAL, reply, 400, "invalid-request");
        assertThat(problem(MUNICIPAL, reply).at("/errors/0/field").asText()).isEqualTo("until");
    }

    /** The request has the id of the reply. */
    private static UUID requestOf(WireEvent reply) {
        var id = UUID.fromString(reply.id());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> ChangeRequests.get(People.countySupervisor(), id)
                        .then()
                        .statusCode(200)
                        .body("state", equalTo("ASKED")));
        return id;
    }
}
