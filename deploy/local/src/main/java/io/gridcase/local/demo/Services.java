package io.gridcase.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The three services, in the words of the field. What takes a message to take effect is waited for. */
final class Services {

    static final String INTAKE_OFFICER = "py-intake-1";
    static final String DISPATCHER = "py-dispatcher-1";
    static final String SUPERVISOR = "py-supervisor-1";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(40);

    private final Api api;
    private final StackAddresses at;

    Services(Api api, StackAddresses at) {
        this.api = api;
        this.at = at;
    }

    Optional<JsonNode> findReport(PlannedReport report) {
        return api.find(report.inspector(), reportAt(report, ""));
    }

    JsonNode report(PlannedReport report) {
        var photo = api.photo(report.inspector(), at.intake(), SamplePhoto.before(report));
        return api.post(report.inspector(), at.intake().resolve("/reports"), ReportBody.of(report, photo));
    }

    JsonNode file(PlannedReport report, JsonNode seen) {
        return api.act(
                INTAKE_OFFICER,
                reportAt(report, "/file"),
                version(seen),
                Map.of("conditionNo", report.condition().conditionNo()));
    }

    void reject(PlannedReport report, JsonNode seen) {
        api.act(INTAKE_OFFICER, reportAt(report, "/reject"), version(seen), Map.of("code", "not-real"));
    }

    JsonNode awaitAssignment(String caseNumber, Predicate<JsonNode> wanted) {
        return await("assignment " + caseNumber, DISPATCHER, assignmentAt(caseNumber, ""), wanted);
    }

    JsonNode accept(String handler, JsonNode assignment) {
        return act(handler, assignment, "/accept", Map.of());
    }

    void handle(String handler, JsonNode assignment, byte[] photo) {
        var id = api.photo(handler, at.dispatch(), photo);
        act(handler, assignment, "/handle", Map.of("note", "已处理完毕", "photos", List.of(id)));
    }

    JsonNode giveBack(String handler, JsonNode assignment) {
        return act(handler, assignment, "/return", Map.of("reason", "不属于本单位职责范围"));
    }

    JsonNode dispatch(JsonNode assignment, String department) {
        return act(DISPATCHER, assignment, "/dispatch", Map.of("department", department));
    }

    JsonNode awaitVerification(String caseNumber, String inspector, int round) {
        return await(
                "verification " + caseNumber,
                inspector,
                verificationAt(caseNumber, ""),
                seen -> state(seen, "PENDING") && seen.path("round").asInt() == round);
    }

    void pass(String inspector, JsonNode verification, byte[] photo) {
        var id = api.photo(inspector, at.closure(), photo);
        var caseNumber = caseNumber(verification);
        api.act(
                inspector,
                verificationAt(caseNumber, "/pass"),
                version(verification),
                Map.of("note", "现场核查已解决", "photos", List.of(id)));
    }

    void fail(String inspector, JsonNode verification, byte[] photo) {
        var id = api.photo(inspector, at.closure(), photo);
        var caseNumber = caseNumber(verification);
        api.act(
                inspector,
                verificationAt(caseNumber, "/fail"),
                version(verification),
                Map.of("reason", "问题仍未彻底解决", "photos", List.of(id)));
    }

    void awaitReport(PlannedReport report, String state) {
        await("report " + report.id(), report.inspector(), reportAt(report, ""), seen -> state(seen, state));
    }

    /** The case as the supervisor sees it. */
    JsonNode caseFile(String caseNumber) {
        return await(
                "case " + caseNumber,
                SUPERVISOR,
                at.closure().resolve("/cases/" + caseNumber),
                seen -> seen.has("filing"));
    }

    static boolean state(JsonNode seen, String state) {
        return seen.path("state").asText().equals(state);
    }

    static String caseNumber(JsonNode seen) {
        return seen.path("caseNumber").asText();
    }

    private JsonNode act(String staff, JsonNode assignment, String act, Map<String, ?> body) {
        return api.act(staff, assignmentAt(caseNumber(assignment), act), version(assignment), body);
    }

    private JsonNode await(String what, String staff, URI where, Predicate<JsonNode> wanted) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < giveUp) {
            var seen = api.find(staff, where).filter(wanted);
            if (seen.isPresent()) {
                return seen.get();
            }
            pause();
        }
        throw new DemoFailed("%s did not come within %d s".formatted(what, PATIENCE.toSeconds()));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailed("interrupted", e);
        }
    }

    private static long version(JsonNode seen) {
        return seen.path("version").asLong();
    }

    private URI reportAt(PlannedReport report, String act) {
        return at.intake().resolve("/reports/" + report.id() + act);
    }

    private URI assignmentAt(String caseNumber, String act) {
        return at.dispatch().resolve("/assignments/" + caseNumber + act);
    }

    private URI verificationAt(String caseNumber, String act) {
        return at.closure().resolve("/verifications/" + caseNumber + act);
    }
}
