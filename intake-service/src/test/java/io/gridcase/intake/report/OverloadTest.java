package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.Staff.inspector;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.intake.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** More reports at once than can be taken in soon: those beyond are sent away at once, and nobody else is harmed. */
@QuarkusTest
class OverloadTest {

    @Inject
    DataSource database;

    @Inject
    SubmitReport submission;

    @Inject
    AcceptConfig config;

    @Inject
    Tables tables;

    @Inject
    ObjectMapper json;

    private final HttpClient phones = HttpClient.newHttpClient();

    @Test
    void those_beyond_come_again_and_all_others_are_taken_in_once() throws SQLException {
        var beyond = decided(UUID.randomUUID());
        var reports = asManyAsGo();
        warmUp();
        var numbers = new DrawnNumbers(tables);
        long before = numbers.count();
        List<CompletableFuture<HttpResponse<Void>>> underWay;

        try (var counting = database.getConnection()) {
            counting.setAutoCommit(false);
            counting.createStatement().execute("lock table case_counter in exclusive mode");
            underWay = send(reports);
            await().until(submission::isFull);

            refused(beyond, inspector().token());
            refused(beyond, "a token that nobody has time to look at");
            refused("not even a report", inspector().token());
            given().get("/q/health/live").then().statusCode(200);
            given().auth().oauth2(inspector().token()).get("/reports").then().statusCode(200);
            counting.rollback();
        }

        takenIn(underWay);
        await().until(() -> !submission.isFull());
        sent(beyond);
        assertThat(numbers.count() - before).isEqualTo(config.underWay() + 1);
    }

    /** PostgreSQL lets a statement wait for five seconds, and what runs for the first time takes long. */
    private void warmUp() {
        takenIn(send(asManyAsGo()));
        sent(decided(UUID.randomUUID()));
    }

    private List<HttpRequest> asManyAsGo() {
        return Stream.generate(() -> request(decided(UUID.randomUUID())))
                .limit(config.underWay())
                .toList();
    }

    private List<CompletableFuture<HttpResponse<Void>>> send(List<HttpRequest> reports) {
        return reports.stream()
                .map(report -> phones.sendAsync(report, BodyHandlers.discarding()))
                .toList();
    }

    private static void takenIn(List<CompletableFuture<HttpResponse<Void>>> reports) {
        assertThat(reports)
                .allSatisfy(report -> assertThat(report.join().statusCode()).isEqualTo(201));
    }

    private HttpRequest request(Map<String, Object> report) {
        try {
            return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/reports".formatted(RestAssured.port)))
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + inspector().token())
                    .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(report)))
                    .build();
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static ValidatableResponse refused(Object report, String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(report)
                .post("/reports")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("type", endsWith(":overloaded"));
    }
}
