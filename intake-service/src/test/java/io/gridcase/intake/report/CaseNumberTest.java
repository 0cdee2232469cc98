package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.send;
import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.SampleReport.with;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.shiftLeader;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.intake.Tables;
import io.gridcase.intake.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseNumberTest {

    @Inject
    Tables tables;

    @AfterEach
    void back_to_real_time() {
        TestClock.showRealTime();
    }

    @Test
    void the_day_is_that_of_the_city() {
        TestClock.show("2030-03-09T23:59:00+08:00");
        assertThat(number()).isEqualTo("33048320300309000001");

        TestClock.show("2030-03-10T00:01:00+08:00");
        assertThat(number()).isEqualTo("33048320300310000001");
    }

    @Test
    void cases_filed_at_once_are_numbered_without_gap_or_repetition() {
        TestClock.show("2030-05-01T09:00:00+08:00");
        var numbers =
                Stream.generate(() -> CompletableFuture.supplyAsync(CaseNumberTest::number)).limit(24).toList().stream()
                        .map(CompletableFuture::join)
                        .sorted()
                        .toList();

        assertThat(numbers)
                .containsExactlyElementsOf(Stream.iterate(1, i -> i + 1)
                        .limit(24)
                        .map("33048320300501%06d"::formatted)
                        .toList());
    }

    @Test
    void a_refused_report_uses_up_no_number() {
        TestClock.show("2030-06-01T09:00:00+08:00");
        assertThat(number()).endsWith("000001");
        send(inspector(), with("conditionNo", 98)).then().statusCode(422);

        assertThat(number()).endsWith("000002");
    }

    @Test
    void what_is_refused_or_rolled_back_burns_no_number_however_much_comes_at_once() {
        TestClock.show("2030-07-01T09:00:00+08:00");
        var undecided = sent(undecided(UUID.randomUUID())).extract();
        var confirming = sent(undecided(UUID.randomUUID())).extract();
        act(confirming, "request-confirmation", Map.of()).then().statusCode(200);
        var twice = decided(UUID.randomUUID());
        List<Supplier<Response>> acts = List.of(
                () -> act(undecided, "file", Map.of("conditionNo", 2)),
                // Refused only after the number is drawn.
                () -> file(confirming.path("id"), "\"1\""),
                () -> send(inspector(), twice),
                () -> send(shiftLeader(), ofTheSameLetter()),
                () -> send(inspector(), with("conditionNo", 98)),
                () -> send(inspector(), decided(UUID.randomUUID())));

        var statuses = Stream.generate(() -> acts)
                .limit(6)
                .flatMap(List::stream)
                .map(act -> CompletableFuture.supplyAsync(() -> act.get().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).contains(409, 412, 422).doesNotContain(500, 503);
        assertThat(tables.rows("select case_number from report where case_number like '33048320300701%' order by 1"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 9)
                        .mapToObj("33048320300701%06d"::formatted)
                        .toList());
    }

    /** A leader's letter of one number, under an id of its own each time; beside the place of the others. */
    private static Map<String, Object> ofTheSameLetter() {
        var report = decided(UUID.randomUUID());
        report.putAll(Map.of(
                "channel", "LEADER",
                "promisedAt", "2030-08-01T00:00:00Z",
                "foreignSystem", "letters",
                "foreignNumber", "2030-7",
                "place", Map.of("longitude", 120.633, "latitude", 30.682, "crs", "WGS84")));
        return report;
    }

    private static Response act(ExtractableResponse<Response> report, String act, Object body) {
        return as(officer())
                .contentType(ContentType.JSON)
                .header("If-Match", report.header("ETag"))
                .body(body)
                .post("/reports/" + report.path("id") + "/" + act);
    }

    private static Response file(String id, String tag) {
        return as(officer())
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("conditionNo", 2))
                .post("/reports/" + id + "/file");
    }

    private static String number() {
        return sent(decided(UUID.randomUUID())).extract().path("caseNumber");
    }
}
