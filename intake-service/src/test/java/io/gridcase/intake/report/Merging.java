package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.send;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.officer;
import static org.hamcrest.Matchers.equalTo;

import io.gridcase.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What officers do to tie reports together. */
final class Merging {

    static final Map<String, Object> SECOND_CONDITION = Map.of("conditionNo", 2);
    static final Map<String, Object> NOT_HERE = Map.of("code", "not-real", "note", "现场未发现问题");

    private Merging() {}

    static String waiting() {
        return waiting(inspector());
    }

    static String waiting(TestTokens person) {
        return send(person, undecided(UUID.randomUUID()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response merge(String report, String into) {
        return merge(report, into, tag(report));
    }

    static Response merge(String report, String into, String tag) {
        return act(officer(), "merge", report, tag, Map.of("into", into));
    }

    static Response unmerge(String report) {
        return act(officer(), "unmerge", report, tag(report), Map.of());
    }

    static String tag(String report) {
        return seen(officer(), report).extract().header("ETag");
    }

    static ValidatableResponse seen(TestTokens person, String report) {
        return as(person).get("/reports/" + report).then().statusCode(200);
    }

    static Response act(TestTokens person, String act, String report, String tag, Object body) {
        var request = as(person).contentType(ContentType.JSON).body(body);
        return (tag == null ? request : request.header("If-Match", tag)).post("/reports/" + report + "/" + act);
    }

    @SafeVarargs
    static List<Integer> atOnce(Supplier<Response>... acts) {
        return Stream.of(acts)
                .map(act -> CompletableFuture.supplyAsync(() -> act.get().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    static ValidatableResponse assertRefused(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:gridcase:problem:" + code));
    }
}
