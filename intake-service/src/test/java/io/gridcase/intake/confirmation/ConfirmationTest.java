package io.gridcase.intake.confirmation;

import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.officerOfWuzhen;
import static io.gridcase.intake.confirmation.Errand.OFFICER_OF_THE_COUNTY;
import static io.gridcase.intake.confirmation.Errand.SENT;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.code.Channel;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 核实: from the report that needs it to what becomes of it. */
@QuarkusTest
class ConfirmationTest extends Confirming {

    @Test
    void what_a_camera_has_seen_is_confirmed_before_anybody_decides() throws Throwable {
        errand.arrives(Channel.VIDEO, null);

        errand.assertReport("CONFIRMING");
        errand.task()
                .body("items[0].person", equalTo("py-inspector-3"))
                .body("items[0].choice", equalTo("OWN_GRID"))
                .body("items[0].requestedBy", equalTo("system"))
                .body("items[0].overdue", is(false))
                .body("items[0].report.className", equalTo("路缘石缺损"))
                .body("items[0].report.address", equalTo("桐星大道718号"));
    }

    @Test
    void found_real_it_is_back_at_the_centre_with_the_result() throws Throwable {
        errand.arrives(Channel.VIDEO, null);

        errand.answer(SENT, errand.result("REAL"))
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("finding.result", equalTo("REAL"))
                .body("finding.distanceMetres", allOf(greaterThan(90f), lessThan(100f)));

        errand.assertReport("RECEIVED")
                .body("confirmed.result", equalTo("REAL"))
                .body("confirmed.confirmedBy", equalTo("py-inspector-3"));
    }

    @ParameterizedTest
    @CsvSource({"NOT_REAL", "CANNOT_FIND"})
    void what_could_not_be_confirmed_is_for_the_centre_to_decide(String result) throws Throwable {
        errand.arrives(Channel.SENSOR, 2);

        errand.answer(SENT, errand.result(result)).statusCode(200);

        errand.assertReport("RECEIVED")
                .body("confirmed.result", equalTo(result))
                .body("caseNumber", nullValue());
    }

    @Test
    void not_found_needs_no_photo() throws Throwable {
        errand.arrives(Channel.VIDEO, null);

        errand.answer(SENT, errand.taskId(), "\"0\"", Map.of("result", "CANNOT_FIND", "photos", List.of()))
                .then()
                .statusCode(200)
                .body("finding.distanceMetres", nullValue());
    }

    @Test
    void an_address_alone_sends_nobody() throws Throwable {
        errand.arrivesByAddress(Channel.HOTLINE);

        errand.assertReport("RECEIVED");
        Errand.list(OFFICER_OF_THE_COUNTY, "report=" + errand.report()).body("items", empty());
    }

    @Test
    void the_centre_may_send_somebody_too() {
        var tag = sent(errand.undecidedHere()).extract().header("ETag");

        errand.request(officer(), tag).then().statusCode(200).body("state", equalTo("CONFIRMING"));

        errand.task().body("items[0].requestedBy", equalTo("py-intake-1"));
        errand.request(officer(), tag).then().statusCode(412);
        errand.request(officer(), "\"1\"").then().statusCode(equalTo(409)).body("type", endsWith("illegal-transition"));
        errand.request(officer(), null).then().statusCode(428);
        errand.request(officerOfWuzhen(), tag).then().statusCode(404);
        errand.answer(SENT, errand.result("REAL")).statusCode(200);
        errand.assertReport("RECEIVED");
    }

    @Test
    void without_a_place_the_centre_sends_nobody() throws Throwable {
        errand.arrivesByAddress(Channel.HOTLINE);

        errand.request(OFFICER_OF_THE_COUNTY, "\"0\"").then().statusCode(409).body("type", endsWith("place-unknown"));
    }

    @Test
    void whoever_is_sent_is_called_back_when_the_report_is_merged() throws Throwable {
        errand.arrives(Channel.VIDEO, null);
        var id = errand.taskId();

        errand.submitAs(UUID.randomUUID(), Channel.LEADER, 2, errand.here());

        errand.assertReport("MERGED");
        as(SENT).get("/confirmations/" + id).then().statusCode(200).body("state", equalTo("CANCELLED"));
        errand.answer(SENT, id, "\"0\"", errand.result("REAL"))
                .then()
                .statusCode(409)
                .body("type", endsWith("confirmation-withdrawn"))
                .body("reportState", equalTo("MERGED"));
        errand.assertReport("MERGED").body("confirmed", nullValue());
    }

    @Test
    void whoever_is_sent_is_called_back_when_the_report_is_rejected() throws Throwable {
        errand.arrives(Channel.VIDEO, null);
        var id = errand.taskId();

        errand.reject("\"0\"").then().statusCode(412);
        errand.reject("\"1\"").then().statusCode(200).body("state", equalTo("REJECTED"));

        as(SENT).get("/confirmations/" + id).then().statusCode(200).body("state", equalTo("CANCELLED"));
        errand.answer(SENT, id, "\"0\"", errand.result("REAL"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("confirmation-withdrawn"))
                .body("reportState", equalTo("REJECTED"));
        errand.reassign(id, "\"1\"", "py-inspector-1")
                .then()
                .statusCode(409)
                .body("type", endsWith("illegal-transition"));
        errand.assertReport("REJECTED").body("confirmed", nullValue());
    }
}
