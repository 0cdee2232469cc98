package io.gridcase.intake.sync;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.SampleReport.with;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.gridcase.intake.SamplePhoto;
import io.gridcase.intake.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SyncTest {

    @Inject
    Tables tables;

    @Test
    void each_item_is_answered_as_if_it_had_been_sent_alone() {
        var filed = UUID.randomUUID();
        var photo = SamplePhoto.taken();
        var waiting = decided(UUID.randomUUID());
        waiting.put("photos", List.of(photo.id()));

        sync(report(decided(filed)), report(undecided(UUID.randomUUID())), report(waiting))
                .body("items.status", contains(201, 201, 201))
                .body("items.body.state", contains("FILED", "RECEIVED", "AWAITING_PHOTOS"))
                .body("items[0].body.id", equalTo(filed.toString()))
                .body("items[2].body.missingPhotos", contains(photo.id()));
    }

    @Test
    void one_bad_item_does_not_stop_the_rest() {
        var sure = UUID.randomUUID();
        var items = Arrays.asList(
                report(with("classCode", "99999")),
                report(with("description", "")),
                report(with("photos", List.of("no id"))),
                report(with("conditionNo", "2")),
                report(with("place", Map.of("longitude", 0, "latitude", 0, "crs", "WGS84"))),
                null,
                "report",
                Map.of("kind", "report"),
                Map.of("kind", "report", "body", "text"),
                Collections.singletonMap("kind", null),
                Map.of("kind", "novel", "body", Map.of()),
                report(decided(sure)));

        var answer = sync(items.toArray());

        answer.body("items.status", contains(422, 400, 422, 400, 422, 422, 422, 400, 400, 422, 422, 201))
                .body("items[0].problem.type", equalTo("urn:gridcase:problem:unknown-class"))
                .body("items[1].problem.errors.field", contains("description"))
                .body("items[2].problem.type", equalTo("urn:gridcase:problem:malformed-photo-id"))
                .body("items[3].problem.errors.field", contains("conditionNo"))
                .body("items[10].problem.type", equalTo("urn:gridcase:problem:unknown-kind"))
                .body("items[11].body.id", equalTo(sure.toString()));
        assertThat(answer.extract().asString()).doesNotContain("java", "Exception", "jackson");
    }

    @Test
    void sent_again_it_answers_the_same() {
        var items = new Object[] {
            report(decided(UUID.randomUUID())), report(with("classCode", "99999")), report(undecided(UUID.randomUUID()))
        };

        var first = sync(items).extract().jsonPath();
        var second = sync(items).extract().jsonPath();

        assertThat(second.getList("items.status")).isEqualTo(List.of(200, 422, 200));
        assertThat(second.getList("items.body")).isEqualTo(first.getList("items.body"));
        assertThat(second.getList("items.problem")).isEqualTo(first.getList("items.problem"));
    }

    @Test
    void the_same_report_twice_in_one_queue_is_one() {
        var report = report(decided(UUID.randomUUID()));

        var answer = sync(report, report)
                .body("items.status", contains(201, 200))
                .extract()
                .jsonPath();

        assertThat(answer.getString("items[0].body.caseNumber"))
                .isEqualTo(answer.getString("items[1].body.caseNumber"));
    }

    @Test
    void two_phones_with_the_same_queue_make_each_report_once() {
        var items = IntStream.range(0, 10)
                .mapToObj(i -> report(decided(UUID.randomUUID())))
                .toArray();
        long before = tables.count("report");

        var answers = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> sync(items).extract().jsonPath()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers.stream().map(SyncTest::numbers).distinct()).hasSize(1);
        assertThat(tables.count("report") - before).isEqualTo(10);
    }

    @Test
    void fifty_items_are_taken_and_not_one_more() {
        var fifty = Collections.nCopies(50, report(with("classCode", "99999")));
        sync(fifty.toArray()).body("items", hasSize(50)).body("items.status", everyItem(equalTo(422)));

        post(Map.of("items", Collections.nCopies(51, report(decided(UUID.randomUUID())))))
                .statusCode(413)
                .body("type", equalTo("urn:gridcase:problem:too-many-items"));
    }

    @Test
    void an_empty_queue_is_one_too() {
        sync().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{}", "{\"items\": null}", "{\"items\": 1}", "null"})
    void what_is_no_queue_is_refused_as_a_whole(String body) {
        post(body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void somebody_elses_report_is_refused_and_nothing_is_told() {
        var report = decided(UUID.randomUUID());
        sync(report(report));

        as(inspector("py-inspector-4"))
                .contentType(ContentType.JSON)
                .body(Map.of("items", List.of(report(report))))
                .post("/sync")
                .then()
                .statusCode(200)
                .body("items.status", contains(409))
                .body("items[0].problem.type", equalTo("urn:gridcase:problem:report-id-taken"));
    }

    private static List<String> numbers(JsonPath answer) {
        return answer.getList("items.body.caseNumber");
    }

    private static Map<String, Object> report(Map<String, Object> body) {
        return new HashMap<>(Map.of("kind", "report", "body", body));
    }

    private static ValidatableResponse sync(Object... items) {
        return post(Map.of("items", Arrays.asList(items))).statusCode(200);
    }

    private static ValidatableResponse post(Object body) {
        return as(inspector())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/sync")
                .then();
    }
}
