package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.send;
import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.SampleReport.with;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.intake.Staff;
import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.TopicReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubmitReportTest {

    private final UUID id = UUID.randomUUID();

    @Test
    void a_report_with_a_condition_is_filed_at_once() {
        // py-inspector-3 has the duty there.
        send(inspector("py-inspector-3"), decided(id))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/reports/" + id))
                .header("ETag", matchesPattern("\"\\d+\""))
                .body("state", equalTo("FILED"))
                .body("caseNumber", matchesPattern("330483\\d{14}"))
                .body("filedBy", equalTo("system"))
                .body("className", equalTo("路缘石缺损"))
                .body("condition", equalTo("破损、缺失"))
                .body("outsideOwnArea", is(false))
                .body("reportedBy", equalTo("py-inspector-3"));
    }

    @Test
    void the_case_is_told_to_all_as_the_contract_says() {
        String number = sent(decided(id)).extract().path("caseNumber");

        try (var topic = new TopicReader(Infra.shared().kafkaBootstrapServers(), "intake.case-events")) {
            var event = topic.awaitFirst("case-filed.v1", number);
            Contracts.assertValid("case-filed.v1", event.json());
            assertThat(event.header("ce_source")).isEqualTo("/intake");
            assertThat(event.subject()).isEqualTo(number);
            assertThat(event.json().at("/reportId").asText()).isEqualTo(id.toString());
            assertThat(event.json().at("/gridCode").asText()).startsWith(Staff.PUYUAN);
        }
    }

    @Test
    void a_report_without_a_condition_waits_for_the_centre() {
        sent(undecided(id))
                .body("state", equalTo("RECEIVED"))
                .body("caseNumber", nullValue())
                .body("conditionNo", nullValue());
    }

    @Test
    void what_the_phone_sent_is_kept_beside_the_point_that_everybody_computes_with() {
        sent(with("place", Map.of("longitude", 120.634137, "latitude", 30.677502, "crs", "GCJ02")))
                .body("place.longitude", closeToDegrees(120.63))
                .body("place.latitude", closeToDegrees(30.68))
                .body("place.given.longitude", is(120.634137f))
                .body("place.given.crs", equalTo("GCJ02"))
                .body("place.given.accuracyMetres", nullValue());
    }

    @Test
    void a_report_from_outside_the_own_area_is_allowed_and_flagged() {
        var visitor = Staff.inspector("wz-inspector-1").withAreas(Staff.WUZHEN);

        send(visitor, decided(id)).then().statusCode(201).body("outsideOwnArea", is(true));
    }

    @Test
    void a_report_from_where_the_roster_has_sent_somebody_else_is_allowed_and_flagged() {
        sent(decided(id)).body("reportedBy", equalTo("py-inspector-1")).body("outsideOwnArea", is(true));
    }

    @Test
    void the_time_of_the_phone_counts_unless_it_cannot_be() {
        var yesterday = Instant.parse(receivedAt(decided(UUID.randomUUID()))).minus(Duration.ofDays(1));

        sent(with("reportedAt", yesterday.toString())).body("reportedAt", equalTo(yesterday.toString()));
        sent(with("reportedAt", "2999-01-01T00:00:00Z")).body("reportedAt", matchesPattern("20\\d\\d-.*"));
        sent(with("reportedAt", "-1000000-01-01T00:00:00Z")).body("reportedAt", matchesPattern("20\\d\\d-.*"));
    }

    @Test
    void the_same_report_sent_again_gets_the_first_answer() {
        String number = sent(decided(id)).extract().path("caseNumber");
        var changed = decided(id);
        changed.put("description", "另一段描述");

        send(inspector(), changed)
                .then()
                .statusCode(200)
                .body("caseNumber", equalTo(number))
                .body("description", equalTo("绿化带平侧石破损"));
    }

    @Test
    void the_same_report_sent_many_times_at_once_is_one_case() {
        var report = decided(id);
        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> send(inspector(), report)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(7);
        assertThat(answers.stream().map(SubmitReportTest::caseNumber).distinct())
                .hasSize(1);
    }

    @Test
    void somebody_elses_id_is_refused_and_nothing_is_told() {
        sent(decided(id));

        var refusal = send(inspector("py-inspector-4"), decided(id)).then().statusCode(409);

        refusal.contentType("application/problem+json").body("type", equalTo("urn:gridcase:problem:report-id-taken"));
        assertThat(refusal.extract().asString()).doesNotContain("桐星", "py-inspector-1", "3304831");
    }

    @Test
    void the_reporter_finds_the_report_again() {
        sent(decided(id));

        as(inspector()).get("/reports/" + id).then().statusCode(200).body("id", equalTo(id.toString()));
    }

    private static String receivedAt(Map<String, Object> report) {
        return sent(report).extract().path("receivedAt");
    }

    private static String caseNumber(Response answer) {
        return answer.path("caseNumber");
    }

    private static Matcher<Object> closeToDegrees(double degrees) {
        return new CustomTypeSafeMatcher<>("within a micro-degree of " + degrees) {
            @Override
            protected boolean matchesSafely(Object item) {
                return closeTo(degrees, 0.00001).matches(((Number) item).doubleValue());
            }
        };
    }
}
