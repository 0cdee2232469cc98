package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.send;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that cannot be read as a report, or come from nobody known. */
@QuarkusTest
class BadInputTest extends NothingStored {

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"report\"", "null", "{\"id\": }", "{} {}"})
    void what_is_no_json_object(String body) {
        assertProblem(send(inspector(), body), 400);
    }

    @Test
    void a_picture_that_is_none() {
        var answer = as(inspector())
                .multiPart("photo", "kerb.jpg", "no picture".getBytes(UTF_8))
                .post("/photos");

        assertProblem(answer, 422, "not-a-photo");
    }

    @Test
    void thirty_megabytes() {
        var answer = as(inspector())
                .contentType(ContentType.JSON)
                .body(new byte[30 * 1024 * 1024])
                .post("/reports");

        assertProblem(answer, 413, "too-large");
    }

    @Test
    void another_content_type() {
        assertProblem(
                as(inspector()).contentType(ContentType.TEXT).body("report").post("/reports"), 415);
    }

    @Test
    void nobody_and_those_whose_token_is_not_valid() {
        var report = decided(UUID.randomUUID());

        assertProblem(post(report, null), 401, "not-signed-in");
        assertProblem(post(report, "rubbish"), 401);
        assertProblem(post(report, inspector().expiredToken()), 401);
        assertProblem(post(report, inspector().foreignToken()), 401);
        assertProblem(post(report, inspector().tokenForAnotherAudience()), 401);
    }

    private static Response post(Object report, String token) {
        var request = given().contentType(ContentType.JSON).body(report);
        return (token == null ? request : request.auth().oauth2(token)).post("/reports");
    }
}
