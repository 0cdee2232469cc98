package io.gridcase.dispatch.running;

import static io.gridcase.dispatch.running.RunningDispatch.as;

import io.gridcase.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Asks for changes and decides about them, over HTTP. */
final class ChangeRequests {

    private ChangeRequests() {}

    static Map<String, Object> form(String kind, Map<String, Object> more) {
        var form = new HashMap<String, Object>(
                Map.of("requestId", UUID.randomUUID().toString(), "kind", kind, "reason", "同型号平侧石需要定制"));
        form.putAll(more);
        return form;
    }

    static Response tryToAsk(TestTokens person, String caseNumber, Object form) {
        return as(person)
                .contentType(ContentType.JSON)
                .body(form)
                .post("/assignments/{caseNumber}/change-requests", caseNumber);
    }

    static UUID ask(TestTokens person, String caseNumber, Object form) {
        return UUID.fromString(tryToAsk(person, caseNumber, form)
                .then()
                .statusCode(200)
                .extract()
                .path("requestId"));
    }

    static Response get(TestTokens person, UUID id) {
        return as(person).get("/change-requests/{id}", id);
    }

    static Response decide(TestTokens person, UUID id, String act) {
        return decide(person, id, act, Map.of());
    }

    /** As the centre sees it at this moment. */
    static Response decide(TestTokens person, UUID id, String act, Object body) {
        return as(person)
                .header("If-Match", get(People.countySupervisor(), id).header("ETag"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/change-requests/{id}/{act}", id, act);
    }

    /** All the way. */
    static void granted(String caseNumber, Object form) {
        var id = ask(People.municipalHandler(), caseNumber, form);
        decide(People.municipalHead(), id, "endorse").then().statusCode(200);
        decide(People.puyuanDispatcher(), id, "grant").then().statusCode(200);
    }
}
