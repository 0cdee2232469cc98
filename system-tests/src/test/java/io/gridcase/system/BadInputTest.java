package io.gridcase.system;

import static io.gridcase.system.stack.Service.CLOSURE;
import static io.gridcase.system.stack.Service.DISPATCH;
import static io.gridcase.system.stack.Service.INTAKE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.system.http.Request;
import io.gridcase.system.stack.Quiet;
import io.gridcase.system.stack.Table;
import io.gridcase.system.staff.Pictures;
import io.gridcase.system.staff.ReportForm;
import io.gridcase.system.staff.Staff;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever cannot be: answered with a problem that says so, and nothing is stored. */
class BadInputTest {

    private static final int MEGABYTE = 1 << 20;
    private static final String NO_CASE = "33048320200101999999";
    private static final String ANY_VERSION = "\"0\"";

    private static final Staff REPORTER = Staff.named("py-inspector-1");
    private static final Staff HANDLER = Staff.named("py-municipal-1");
    private static final Staff OFFICER = Staff.named("py-intake-1");

    private static String photo;
    private static String dispatched;
    private static ReportForm waiting;

    @BeforeAll
    static void someCasesStandReady() {
        photo = REPORTER.photo(INTAKE);
        dispatched = REPORTER.reports(REPORTER.seesBrokenKerbstone());
        HANDLER.awaitsAssignment(dispatched, "DISPATCHED");
        waiting = REPORTER.seesBrokenKerbstone().without("conditionNo");
        REPORTER.triesToReport(waiting).expect(201);
        Quiet.await();
    }

    @ParameterizedTest(name = "{0}: {2} {3}")
    @MethodSource({"reports", "photos", "decisions", "acts", "verifications", "lookups"})
    void is_answered_with_a_problem_and_nothing_is_stored(String what, Request request, int status, String problem) {
        var before = stored();

        var answer = request.send().expectProblem(status);

        assertThat(answer.problem()).as(answer.body()).isEqualTo(problem);
        assertThat(answer.body()).doesNotContain("Exception", "io.gridcase", "java.");
        assertThat(stored()).isEqualTo(before);
    }

    static Stream<Arguments> reports() {
        var good = ReportForm.kerbstone(photo);
        return Stream.of(
                bad("malformed JSON", reportJson("{\"id\": "), 400, "malformed-json"),
                bad("no JSON at all", reportJson("路缘石坏了"), 400, "malformed-json"),
                bad("missing id", report(good.without("id")), 400, "invalid-request"),
                bad("missing place", report(good.without("place")), 422, "unfit-for-channel"),
                bad("missing photos", report(good.without("photos")), 400, "invalid-request"),
                bad("ten photos", report(good.with("photos", tenIds())), 400, "invalid-request"),
                bad("blank description", report(good.with("description", " ")), 400, "invalid-request"),
                bad("endless description", report(good.with("description", "坏".repeat(1001))), 400, "invalid-request"),
                bad("id is no UUID", report(good.with("id", "17")), 400, "invalid-request"),
                bad("condition as text", report(good.with("conditionNo", "2")), 400, "invalid-request"),
                bad("place as text", report(good.with("place", "桐星大道")), 400, "invalid-request"),
                bad("unknown kind", report(good.with("classKind", "EVENT")), 400, "invalid-request"),
                bad("latitude of no point", report(good.at(120.63, 91, "WGS84")), 400, "invalid-request"),
                bad("unknown class", report(good.ofClass("INCIDENT", "99999")), 422, "unknown-class"),
                bad("unknown condition", report(good.with("conditionNo", 98)), 422, "unknown-condition"),
                bad("unknown CRS", report(good.at(120.63, 30.68, "XIAN80")), 422, "unknown-crs"),
                bad("in Shanghai", report(good.at(121.47, 31.23, "WGS84")), 422, "outside-every-grid"),
                bad("no photo id", report(good.with("photos", List.of("0".repeat(63)))), 422, "malformed-photo-id"));
    }

    static Stream<Arguments> photos() {
        return Stream.of(
                bad("text as a photo", photo("not a picture".getBytes(UTF_8)), 422, "not-a-photo"),
                bad("half a photo", photo(Arrays.copyOf(Pictures.png(), 60)), 422, "broken-photo"),
                bad("30 MB", photo(new byte[30 * MEGABYTE]), 413, "too-large"));
    }

    static Stream<Arguments> decisions() {
        var version = OFFICER.looksAtReport(waiting).expect(200).etag();
        return Stream.of(
                bad("stale version", filing("\"99\"", 2), 412, "stale-version"),
                bad("unknown condition", filing(version, 98), 422, "unknown-condition"),
                bad("no If-Match", OFFICER.as(filing(2)), 428, "precondition-required"));
    }

    static Stream<Arguments> acts() {
        var version = HANDLER.awaitsAssignment(dispatched, "DISPATCHED").etag();
        var proof = List.of(HANDLER.photo(DISPATCH));
        return Stream.of(
                bad("unknown case", act(NO_CASE, "accept", ANY_VERSION, Map.of()), 404, "assignment-not-found"),
                bad(
                        "handled before accepted",
                        act(dispatched, "handle", version, Map.of("note", "已修复", "photos", proof)),
                        409,
                        "illegal-transition"),
                bad("stale version", act(dispatched, "accept", "\"99\"", Map.of()), 412, "stale-version"),
                bad("malformed version", act(dispatched, "accept", "W/seven", Map.of()), 422, "malformed-entity-tag"),
                bad("no If-Match", HANDLER.as(act(dispatched, "accept")), 428, "precondition-required"),
                bad(
                        "handled without note",
                        act(dispatched, "handle", version, Map.of("photos", proof)),
                        400,
                        "invalid-request"),
                bad(
                        "handled without photo",
                        act(dispatched, "handle", version, Map.of("note", "已修复")),
                        400,
                        "invalid-request"));
    }

    static Stream<Arguments> verifications() {
        return Stream.of(
                bad("unknown case", verification("pass"), 404, "verification-not-found"),
                bad("failed without reason", verification("fail"), 400, "invalid-request"));
    }

    static Stream<Arguments> lookups() {
        return Stream.of(
                bad("unknown case", REPORTER.as(Request.get(CLOSURE, "/cases/" + NO_CASE)), 404, "case-not-found"),
                bad("limit of none", REPORTER.as(Request.get(CLOSURE, "/cases?limit=0")), 400, "invalid-request"),
                bad(
                        "made-up cursor",
                        HANDLER.as(Request.get(DISPATCH, "/assignments?cursor=%F0%9F")),
                        422,
                        "malformed-cursor"),
                bad("no such path", REPORTER.as(Request.get(INTAKE, "/nothing")), 404, "not-found"));
    }

    private static Arguments bad(String what, Request request, int status, String problem) {
        return Arguments.of(what, request, status, problem);
    }

    private static Request filing(int condition) {
        return Request.post(INTAKE, "/reports/" + waiting.id() + "/file").json(Map.of("conditionNo", condition));
    }

    private static Request filing(String version, int condition) {
        return OFFICER.as(filing(condition).ifMatch(version));
    }

    private static Request act(String caseNumber, String act) {
        return Request.post(DISPATCH, Staff.assignment(caseNumber) + "/" + act);
    }

    private static Request act(String caseNumber, String act, String version, Map<String, ?> body) {
        return HANDLER.as(act(caseNumber, act).ifMatch(version).json(body));
    }

    private static Request verification(String act) {
        return REPORTER.as(Request.post(CLOSURE, Staff.verification(NO_CASE) + "/" + act)
                .ifMatch(ANY_VERSION)
                .json(Map.of()));
    }

    private static Request report(ReportForm form) {
        return REPORTER.as(Request.post(INTAKE, "/reports").json(form.fields()));
    }

    private static Request reportJson(String text) {
        return REPORTER.as(Request.post(INTAKE, "/reports").json(text));
    }

    private static Request photo(byte[] file) {
        return REPORTER.as(Request.post(INTAKE, "/photos").photo(file));
    }

    private static List<String> tenIds() {
        return Stream.iterate(10, i -> i + 1)
                .limit(10)
                .map(i -> String.valueOf(i).repeat(32))
                .toList();
    }

    /**
     * How often anything has been stored or changed, in every table that a request can reach; of cases that others have
     * left, deadlines pass meanwhile.
     */
    private static List<Long> stored() {
        return List.of(
                Table.count(INTAKE, "select count(*) + coalesce(sum(version), 0) from report"),
                Table.count(INTAKE, "select coalesce(sum(last), 0) from case_counter"),
                Table.count(INTAKE, "select count(*) from outbox"),
                Table.count(DISPATCH, "select count(*) from assignment"),
                Table.count(DISPATCH, "select version from assignment where case_number = ?", dispatched),
                Table.count(DISPATCH, "select count(*) from outbox where subject = ?", dispatched),
                Table.count(CLOSURE, "select count(*) + coalesce(sum(version), 0) from verification"),
                Table.count(CLOSURE, "select count(*) from case_file"),
                Table.count(CLOSURE, "select count(*) from ledger_entry where case_number = ?", dispatched));
    }
}
