package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.send;
import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.shiftLeader;
import static org.hamcrest.Matchers.equalTo;

import io.gridcase.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** A report before it is decided, and what the centre does to it. */
final class Undecided {

    final UUID id = UUID.randomUUID();

    String waiting() {
        return sent(undecided(id)).extract().header("ETag");
    }

    String onlyAddress() {
        var order = decided(id);
        order.remove("place");
        order.putAll(Map.of("channel", "LEADER", "promisedAt", "2099-01-01T00:00:00Z"));
        return send(shiftLeader(), order).then().statusCode(201).extract().header("ETag");
    }

    String tag() {
        return as(officer()).get("/reports/" + id).header("ETag");
    }

    ValidatableResponse changes() {
        return as(officer()).get("/reports/" + id + "/changes").then().statusCode(200);
    }

    Response act(String act, String tag, Object body) {
        return act(officer(), act, tag, body);
    }

    Response act(TestTokens person, String act, String tag, Object body) {
        var request = as(person).contentType(ContentType.JSON).body(body);
        return (tag == null ? request : request.header("If-Match", tag)).post("/reports/" + id + "/" + act);
    }

    static ValidatableResponse assertRefused(Response answer, int status, String code) {
        return answer.then().statusCode(status).body("type", equalTo("urn:gridcase:problem:" + code));
    }
}
