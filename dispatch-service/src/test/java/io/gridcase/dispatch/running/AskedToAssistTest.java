package io.gridcase.dispatch.running;

import static io.gridcase.dispatch.running.Refusals.refused;
import static io.gridcase.dispatch.running.Refusals.unchanged;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 协办: who is asked to assist, and whose answers count. */
@QuarkusTest
class AskedToAssistTest extends RunningDispatch {

    private static final String MUNICIPAL = "puyuan-municipal";
    private static final String GREENING = "puyuan-greening";
    private static final Map<String, Object> HELP = Map.of("note", "已移开遮挡的灌木");

    @Test
    void only_who_was_asked_may_answer() {
        var caseNumber = assistedCase();
        var version = etag(caseNumber);
        var sports = TestTokens.of("tx-sports-1").withRoles("handler").withDepartment("tx-sports");

        refused(act(People.municipalHandler(), version, "assist", caseNumber, HELP), 404, "assignment-not-found");
        refused(act(sports, version, "assist", caseNumber, HELP), 404, "assignment-not-found");
        refused(
                act(sports, version, "decline-assistance", caseNumber, Map.of("reason", "x")),
                404,
                "assignment-not-found");
        act(People.puyuanDispatcher(), version, "assist", caseNumber, HELP)
                .then()
                .statusCode(403);
        refused(act(People.greeningHandler(), version, "assist", dispatchedCase(), HELP), 404, "assignment-not-found");
        unchanged(caseNumber, "DISPATCHED", version);
    }

    @Test
    void an_answer_that_cannot_be_kept_is_refused() {
        var caseNumber = assistedCase();
        var version = etag(caseNumber);
        var greening = People.greeningHandler();

        act(greening, version, "assist", caseNumber, "{").then().statusCode(400);
        act(greening, version, "assist", caseNumber, Map.of("note", " ")).then().statusCode(400);
        act(greening, version, "assist", caseNumber, Map.of("note", "长".repeat(1001)))
                .then()
                .statusCode(400);
        act(greening, version, "decline-assistance", caseNumber, Map.of("reason", "a\0b"))
                .then()
                .statusCode(400);
        var unknown = Map.of("note", "x", "photos", List.of("0".repeat(64)));
        refused(act(greening, version, "assist", caseNumber, unknown), 422, "unknown-photos");
        unchanged(caseNumber, "DISPATCHED", version);
        accept(People.municipalHandler(), caseNumber, version).then().statusCode(200);
        refused(act(greening, version, "assist", caseNumber, HELP), 412, "stale-version");
    }

    @Test
    void departments_that_cannot_assist_are_refused() {
        var caseNumber = unroutableCase();
        var version = etag(caseNumber);

        refused(dispatch(caseNumber, List.of(MUNICIPAL)), 422, "assists-itself");
        refused(dispatch(caseNumber, List.of("no-such")), 422, "unknown-department");
        dispatch(caseNumber, List.of(GREENING, GREENING)).then().statusCode(400);
        dispatch(caseNumber, List.of("a1", "a2", "a3", "a4", "a5", "a6")).then().statusCode(400);
        dispatch(caseNumber, List.of("../etc")).then().statusCode(400);
        unchanged(caseNumber, "AWAITING_DISPATCH", version);
    }

    @Test
    void whoever_dispatches_by_hand_names_those_that_assist() {
        var dispatched = unroutableCase();
        dispatch(dispatched, List.of(GREENING)).then().statusCode(200).body("awaited", contains(GREENING));

        var reassigned = dispatchedCase();
        reassign(reassigned, GREENING, MUNICIPAL)
                .then()
                .statusCode(200)
                .body("department", equalTo(GREENING))
                .body("awaited", contains(MUNICIPAL));
    }

    private static Response dispatch(String caseNumber, List<String> assisting) {
        var body = Map.of("department", MUNICIPAL, "assisting", assisting);
        return act(People.puyuanDispatcher(), etag(caseNumber), "dispatch", caseNumber, body);
    }
}
