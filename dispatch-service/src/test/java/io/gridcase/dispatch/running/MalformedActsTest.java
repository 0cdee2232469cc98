package io.gridcase.dispatch.running;

import static io.gridcase.dispatch.running.Refusals.PROBLEM;
import static io.gridcase.dispatch.running.Refusals.refused;
import static io.gridcase.dispatch.running.Refusals.unchanged;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a handler sends and cannot be taken: it is refused, and nothing is kept. */
@QuarkusTest
class MalformedActsTest extends RunningDispatch {

    private static final String NEVER_SENT = "0".repeat(64);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{}",
                "{\"note\": \"done\"}",
                "{\"note\": \"done\", \"photos\": []}",
                "{\"note\": \"  \", \"photos\": [\"PHOTO\"]}",
                "{\"note\": 7, \"photos\": [\"PHOTO\"]}",
                "{\"note\": \"a\\u0000b\", \"photos\": [\"PHOTO\"]}",
                "{\"note\": \"done\", \"photos\": \"PHOTO\"}",
                "{\"note\": \"done\", \"photos\": [null]}",
                "{\"note\": \"done\", \"photos\": [\"PHOTO\", \"PHOTO\"]}",
                ""
            })
    void a_malformed_answer_is_refused_and_nothing_is_kept(String body) {
        var caseNumber = acceptedCase();
        var version = etag(caseNumber);

        var answer = as(People.municipalHandler())
                .header("If-Match", version)
                .contentType(ContentType.JSON)
                .body(body.replace("PHOTO", photo()))
                .post("/assignments/{caseNumber}/handle", caseNumber);

        answer.then().statusCode(400).contentType(PROBLEM);
        unchanged(caseNumber, "ACCEPTED", version);
    }

    @Test
    void an_answer_needs_photos_that_were_sent() {
        var caseNumber = acceptedCase();
        var version = etag(caseNumber);

        refused(handle(People.municipalHandler(), caseNumber, version, NEVER_SENT), 422, "unknown-photos")
                .then()
                .body("missing", contains(NEVER_SENT));
        refused(handle(People.municipalHandler(), caseNumber, version, "../../etc/passwd"), 422, "malformed-photo-id");
        unchanged(caseNumber, "ACCEPTED", version);
    }

    @Test
    void more_than_nine_photos_or_a_thousand_characters_are_too_many() {
        var caseNumber = acceptedCase();
        var version = etag(caseNumber);
        var ten = IntStream.range(0, 10).mapToObj("%064x"::formatted).collect(Collectors.toList());

        handleWith(caseNumber, version, Map.of("note", "done", "photos", ten))
                .then()
                .statusCode(400);
        handleWith(caseNumber, version, Map.of("note", "长".repeat(1001), "photos", List.of(photo())))
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors.field", contains("note"));
        unchanged(caseNumber, "ACCEPTED", version);
    }

    @Test
    void a_return_needs_a_reason() {
        var caseNumber = dispatchedCase();
        var version = etag(caseNumber);

        act(People.municipalHandler(), version, "return", caseNumber, Map.of("reason", " "))
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
        unchanged(caseNumber, "DISPATCHED", version);
    }

    @Test
    void thirty_megabytes_are_too_many() {
        var caseNumber = acceptedCase();

        handleWith(caseNumber, etag(caseNumber), Map.of("note", "x".repeat(30_000_000), "photos", List.of()))
                .then()
                .statusCode(413)
                .contentType(PROBLEM);
    }

    @Test
    void something_that_is_no_picture_is_not_kept() {
        as(People.municipalHandler())
                .multiPart("photo", "after.jpg", "no picture".getBytes(UTF_8), "image/jpeg")
                .post("/photos")
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:gridcase:problem:not-a-photo"));
    }

    private static Response handleWith(String caseNumber, String version, Map<String, Object> body) {
        return act(People.municipalHandler(), version, "handle", caseNumber, body);
    }
}
