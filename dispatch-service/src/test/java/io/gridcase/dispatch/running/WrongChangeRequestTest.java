package io.gridcase.dispatch.running;

import static io.gridcase.dispatch.running.ChangeRequests.ask;
import static io.gridcase.dispatch.running.ChangeRequests.decide;
import static io.gridcase.dispatch.running.ChangeRequests.form;
import static io.gridcase.dispatch.running.ChangeRequests.tryToAsk;
import static io.gridcase.dispatch.running.Refusals.refused;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are malformed, and people whom they do not concern. */
@QuarkusTest
class WrongChangeRequestTest extends RunningDispatch {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"requestId\":\"no-uuid\",\"kind\":\"EXTENSION\",\"reason\":\"r\"}",
                "{\"requestId\":\"0190163d-8694-739b-aea5-966c26f8ad91\",\"kind\":\"HOLIDAY\",\"reason\":\"r\"}",
                "{\"requestId\":\"0190163d-8694-739b-aea5-966c26f8ad91\",\"kind\":\"EXTENSION\",\"reason\":\" \"}",
                "{\"requestId\":\"0190163d-8694-739b-aea5-966c26f8ad91\",\"kind\":\"EXTENSION\",\"reason\":\"\\u0000\"}",
                "[]",
                "{"
            })
    void a_malformed_form_is_refused(String form) {
        tryToAsk(People.municipalHandler(), acceptedCase(), form).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXTENSION", "SUSPENSION"})
    void a_form_that_contradicts_itself_is_refused(String kind) {
        var form = form(kind, Map.of("handlingType", "SPECIAL"));

        refused(tryToAsk(People.municipalHandler(), acceptedCase(), form), 422, "malformed-change-request");
    }

    @Test
    void a_reason_has_an_end() {
        var form = form("EXTENSION", Map.of("reason", "长".repeat(1001)));

        refused(tryToAsk(People.municipalHandler(), acceptedCase(), form), 400, "invalid-request");
    }

    @Test
    void nobody_asks_for_another_department() {
        var caseNumber = acceptedCase();
        var form = form("EXTENSION", Map.of());

        refused(tryToAsk(People.greeningHandler(), caseNumber, form), 404, "assignment-not-found");
        tryToAsk(People.puyuanDispatcher(), caseNumber, form).then().statusCode(403);
    }

    @Test
    void only_the_own_head_endorses_and_only_a_dispatcher_of_the_area_grants() {
        var id = ask(People.municipalHandler(), acceptedCase(), form("EXTENSION", Map.of()));

        decide(People.municipalHandler(), id, "endorse").then().statusCode(403);
        refused(decide(People.greeningHead(), id, "endorse"), 404, "change-request-not-found");
        decide(People.municipalHead(), id, "endorse").then().statusCode(200);
        decide(People.municipalHead(), id, "grant").then().statusCode(403);
        refused(decide(People.wuzhenDispatcher(), id, "grant"), 404, "change-request-not-found");
        refused(
                decide(People.wuzhenDispatcher(), id, "refuse", Map.of("reason", "不同意")),
                404,
                "change-request-not-found");
    }

    @Test
    void a_list_shows_what_waits_within_reach() {
        var id = ask(People.municipalHandler(), acceptedCase(), form("EXTENSION", Map.of()))
                .toString();

        as(People.municipalHead())
                .get("/change-requests?limit=200")
                .then()
                .statusCode(200)
                .body("items.requestId", hasItem(id));
        as(People.greeningHead()).get("/change-requests?limit=200").then().body("items.requestId", not(hasItem(id)));
        as(People.wuzhenDispatcher()).get("/change-requests").then().body("items", empty());
        refused(as(People.municipalHead()).get("/change-requests?cursor=nonsense"), 422, "malformed-cursor");
    }

    @Test
    void pages_follow_each_other() {
        var first = ask(People.municipalHandler(), acceptedCase(), form("EXTENSION", Map.of()));
        clock.set("2017-06-30T02:05:00Z");
        var second = ask(People.municipalHandler(), acceptedCase(), form("EXTENSION", Map.of()));
        var page = as(People.municipalHead()).get("/change-requests?limit=1&kind=EXTENSION");

        String next = page.path("next");
        as(People.municipalHead())
                .get("/change-requests?limit=200&kind=EXTENSION&cursor=" + next)
                .then()
                .body("items.requestId", hasItem(second.toString()))
                .body("items.requestId", not(hasItem(page.<String>path("items[0].requestId"))));
        ChangeRequests.get(People.municipalHead(), first).then().body("kind", equalTo("EXTENSION"));
    }

    @Test
    void a_verdict_on_an_older_version_is_refused() {
        var id = ask(People.municipalHandler(), acceptedCase(), form("EXTENSION", Map.of()));

        as(People.municipalHead())
                .post("/change-requests/{id}/endorse", id)
                .then()
                .statusCode(428);
        as(People.municipalHead())
                .header("If-Match", "\"77\"")
                .contentType(ContentType.JSON)
                .post("/change-requests/{id}/endorse", id)
                .then()
                .statusCode(412)
                .body("state", equalTo("ASKED"));
    }
}
