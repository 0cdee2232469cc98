package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.send;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.officerOfWuzhen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.intake.Tables;
import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MergeReportsTest {

    private static final Map<String, Object> SECOND_CONDITION = Map.of("conditionNo", 2);
    private static final Map<String, Object> NOT_HERE = Map.of("code", "not-real", "note", "现场未发现问题");

    @Inject
    Tables tables;

    @Test
    void a_merged_report_goes_the_way_of_the_other_one() {
        var report = waiting();
        var root = waiting();

        merge(report, root)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("MERGED"))
                .body("mergedInto", equalTo(root))
                .body("merge.mergedBy", equalTo("py-intake-1"))
                .body("merge.rootState", equalTo("RECEIVED"));
        act(officer(), "file", root, tag(root), SECOND_CONDITION).then().statusCode(200);

        seen(inspector(), report)
                .body("state", equalTo("MERGED"))
                .body("merge.rootState", equalTo("FILED"))
                .body("caseNumber", matchesPattern("330483\\d{14}"));
    }

    @Test
    void its_reporter_hears_the_outcome_also_in_the_list() {
        var person = inspector("merge-" + UUID.randomUUID());
        var report = waiting(person);
        var root = waiting();
        merge(report, root).then().statusCode(200);
        act(officer(), "file", root, tag(root), SECOND_CONDITION).then().statusCode(200);
        tables.run("update report set state = 'CLOSED', closed_at = now(), solved_by = 'py-road' where id = '%s'"
                .formatted(root));

        as(person)
                .get("/reports")
                .then()
                .body("items.id", contains(report))
                .body("items[0].mergedInto", equalTo(root))
                .body("items[0].caseNumber", matchesPattern("330483\\d{14}"))
                .body("items[0].outcome.department", equalTo("py-road"));
    }

    @Test
    void its_reporter_hears_that_the_other_one_is_no_case() {
        var report = waiting();
        var root = waiting();
        merge(report, root);
        act(officer(), "reject", root, tag(root), NOT_HERE).then().statusCode(200);

        seen(inspector(), report).body("rejection.reason", equalTo("现场未发现问题"));
    }

    @Test
    void the_root_names_its_members_to_the_centre_and_counts_them_for_others() {
        var root = waiting();
        var members = Stream.generate(this::waiting).limit(2).toList();
        members.forEach(member -> merge(member, root).then().statusCode(200));

        seen(officer(), root)
                .body("members.count", equalTo(2))
                .body("members.ids", containsInAnyOrder(members.toArray()));
        seen(inspector(), root).body("members.count", equalTo(2)).body("members.ids", empty());
    }

    @Test
    void into_a_member_means_into_its_root() {
        var root = waiting();
        var member = waiting();
        var late = waiting();
        merge(member, root).then().statusCode(200);

        merge(late, member).then().statusCode(200).body("mergedInto", equalTo(root));
    }

    @Test
    void a_root_takes_its_members_along() {
        var root = waiting();
        var members = Stream.generate(this::waiting).limit(2).toList();
        members.forEach(member -> merge(member, root).then().statusCode(200));
        var newRoot = waiting();

        merge(root, newRoot).then().statusCode(200);

        members.forEach(member ->
                seen(officer(), member).body("mergedInto", equalTo(newRoot)).header("ETag", equalTo("\"2\"")));
        seen(officer(), newRoot).body("members.count", equalTo(3));
        seen(officer(), root).body("members.count", equalTo(0));
    }

    @Test
    void a_report_is_not_merged_with_itself_nor_with_what_goes_its_way() {
        var report = waiting();
        var member = waiting();

        assertRefused(merge(report, report), 409, "already-one-report");
        merge(member, report).then().statusCode(200);
        assertRefused(merge(report, member), 409, "already-one-report");
        assertRefused(merge(member, report), 409, "illegal-transition");
        assertThat(tables.rows("select state from report where id = '%s'".formatted(report)))
                .containsExactly("RECEIVED");
    }

    @Test
    void a_case_stays_a_case() {
        var root = waiting();
        var filed = waiting();
        act(officer(), "file", filed, tag(filed), SECOND_CONDITION).then().statusCode(200);

        assertRefused(merge(filed, root), 409, "illegal-transition");
        merge(root, filed).then().statusCode(200).body("caseNumber", matchesPattern("330483\\d{14}"));
    }

    @Test
    void what_has_come_to_its_end_takes_nothing_up() {
        var report = waiting();
        var rejected = waiting();
        act(officer(), "reject", rejected, tag(rejected), NOT_HERE).then().statusCode(200);

        assertRefused(merge(report, rejected), 409, "root-not-open").body("rootState", equalTo("REJECTED"));
    }

    @Test
    void two_who_merge_crosswise_at_once_make_one_of_them() {
        for (int round = 0; round < 5; round++) {
            var one = waiting();
            var other = waiting();

            var statuses = atOnce(() -> merge(one, other, "\"0\""), () -> merge(other, one, "\"0\""));

            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
            assertThat(tables.rows("select state from report where id in ('%s', '%s')".formatted(one, other)))
                    .containsExactlyInAnyOrder("RECEIVED", "MERGED");
        }
    }

    @Test
    void whatever_is_merged_at_once_there_is_one_root_and_no_chain() {
        var ids = Stream.generate(this::waiting).limit(6).toList();

        atOnce(IntStream.range(0, 12)
                .mapToObj(i -> (Supplier<Response>) () -> merge(ids.get(i % 6), ids.get((i * 5 + 1) % 6), "\"0\""))
                .toArray(Supplier[]::new));

        assertThat(tables.rows("""
                        select r.id from report r join report root on root.id = r.merged_into
                        where root.state = 'MERGED'""")).isEmpty();
    }

    @Test
    void a_merge_can_be_undone() {
        var report = waiting();
        var root = waiting();
        merge(report, root).then().statusCode(200);
        act(officer(), "file", root, tag(root), SECOND_CONDITION).then().statusCode(200);

        unmerge(report)
                .then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("mergedInto", nullValue())
                .body("caseNumber", nullValue());
        assertRefused(unmerge(report), 409, "illegal-transition");
        seen(officer(), root).body("members.count", equalTo(0));
    }

    @Test
    void what_was_solved_together_stays_together() {
        var report = waiting();
        var root = waiting();
        merge(report, root).then().statusCode(200);
        act(officer(), "file", root, tag(root), SECOND_CONDITION).then().statusCode(200);
        tables.run("update report set state = 'CLOSED', closed_at = now(), solved_by = 'py-road' where id = '%s'"
                .formatted(root));

        assertRefused(unmerge(report), 409, "root-not-open").body("rootState", equalTo("CLOSED"));
    }

    @Test
    void an_act_names_the_version_it_has_seen() {
        var report = waiting();
        var root = waiting();

        assertRefused(act(officer(), "merge", report, null, Map.of("into", root)), 428, "precondition-required");
        assertRefused(merge(report, root, "\"9\""), 412, "stale-version").body("state", equalTo("RECEIVED"));
        merge(report, root).then().statusCode(200).header("ETag", not("\"0\""));
        assertRefused(act(officer(), "unmerge", report, "\"0\"", Map.of()), 412, "stale-version");
    }

    @Test
    void another_towns_reports_are_not_there() {
        var report = waiting();
        var root = waiting();
        var elsewhere = waiting();
        tables.run("update report set area_code = '330483100001001', grid_code = '330483100001001' where id = '%s'"
                .formatted(elsewhere));

        assertRefused(act(officerOfWuzhen(), "merge", report, "\"0\"", Map.of("into", root)), 404, "report-not-found");
        assertRefused(merge(report, elsewhere, "\"0\""), 404, "report-not-found");
        assertRefused(merge(report, UUID.randomUUID().toString(), "\"0\""), 404, "report-not-found");
        assertRefused(act(officerOfWuzhen(), "unmerge", report, "\"0\"", Map.of()), 404, "report-not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"into\": null}", "{\"into\": \"x\"}", "{\"into\": 7}", "[]", "{"})
    void a_merge_into_nothing(String request) {
        var report = waiting();

        act(officer(), "merge", report, "\"0\"", request)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        assertThat(tag(report)).isEqualTo("\"0\"");
    }

    private String waiting() {
        return waiting(inspector());
    }

    private static String waiting(TestTokens person) {
        return send(person, undecided(UUID.randomUUID()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response merge(String report, String into) {
        return merge(report, into, tag(report));
    }

    private static Response merge(String report, String into, String tag) {
        return act(officer(), "merge", report, tag, Map.of("into", into));
    }

    private static Response unmerge(String report) {
        return act(officer(), "unmerge", report, tag(report), Map.of());
    }

    private static String tag(String report) {
        return seen(officer(), report).extract().header("ETag");
    }

    private static ValidatableResponse seen(TestTokens person, String report) {
        return as(person).get("/reports/" + report).then().statusCode(200);
    }

    private static Response act(TestTokens person, String act, String report, String tag, Object body) {
        var request = as(person).contentType(ContentType.JSON).body(body);
        return (tag == null ? request : request.header("If-Match", tag)).post("/reports/" + report + "/" + act);
    }

    @SafeVarargs
    private static List<Integer> atOnce(Supplier<Response>... acts) {
        return Stream.of(acts)
                .map(act -> CompletableFuture.supplyAsync(() -> act.get().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static ValidatableResponse assertRefused(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:gridcase:problem:" + code));
    }
}
