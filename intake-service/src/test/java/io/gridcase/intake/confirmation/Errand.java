package io.gridcase.intake.confirmation;

import static io.gridcase.intake.SampleReport.photo;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.officer;
import static org.hamcrest.Matchers.equalTo;

import io.gridcase.code.Channel;
import io.gridcase.code.ClassKind;
import io.gridcase.intake.Staff;
import io.gridcase.intake.Tables;
import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.report.Evidence;
import io.gridcase.intake.report.NewReport;
import io.gridcase.intake.report.PhoneTimes;
import io.gridcase.intake.report.Sender;
import io.gridcase.intake.report.Source;
import io.gridcase.intake.report.SubmitReport;
import io.gridcase.intake.report.Whereabouts;
import io.gridcase.place.Crs;
import io.gridcase.place.GivenPosition;
import io.gridcase.testsupport.TestTokens;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One report that is confirmed, in a community that py-inspector-3 looks after. */
final class Errand {

    static final TestTokens SENT = inspector("py-inspector-3");
    static final TestTokens LEADER =
            TestTokens.of("py-shift-1").withRoles("shift-leader").withAreas(Staff.PUYUAN);
    static final TestTokens OFFICER_OF_THE_COUNTY =
            TestTokens.of("tx-intake-1").withRoles("intake-officer").withAreas("330483");

    private static final AtomicInteger GRIDS = new AtomicInteger();

    private final UUID report = UUID.randomUUID();
    private final Tables tables;
    private final SubmitReport submitReport;
    private final GivenPosition here;

    Errand(Tables tables, SubmitReport submitReport) {
        this.tables = tables;
        this.submitReport = submitReport;
        this.here = elsewhere();
    }

    UUID report() {
        return report;
    }

    GivenPosition here() {
        return here;
    }

    /** The middle of a grid where nothing has been reported, for reports of the same problem become one. */
    GivenPosition elsewhere() {
        var middle = tables.rows("""
                        select (west + east) / 2 || ' ' || (south + north) / 2 from grid_cell
                        where code like '330483101018%%' order by code offset %d limit 1
                        """.formatted(GRIDS.getAndIncrement())).get(0).split(" ");
        return new GivenPosition(Double.parseDouble(middle[0]), Double.parseDouble(middle[1]), Crs.WGS84, 8.0);
    }

    void arrives(Channel channel, @Nullable Integer conditionNo) throws Throwable {
        submitAs(report, channel, conditionNo, here);
    }

    void arrivesByAddress(Channel channel) throws Throwable {
        submitAs(report, channel, null, null);
    }

    void submitAs(UUID id, Channel channel, @Nullable Integer conditionNo, @Nullable GivenPosition position)
            throws Throwable {
        var said = new NewReport(
                id,
                new ClassId(ClassKind.INCIDENT, "06050"),
                conditionNo,
                new Whereabouts(position, "桐星大道718号"),
                new Evidence("路缘石破损", List.of()),
                Source.of(channel),
                PhoneTimes.NONE,
                null,
                null);
        VertxContextSupport.subscribeAndAwait(() -> submitReport.submit(said, Sender.client("camera-1")));
    }

    Map<String, Object> undecidedHere() {
        var said = undecided(report);
        said.put("place", position(here.longitude()));
        return said;
    }

    ValidatableResponse assertReport(String state) {
        return as(OFFICER_OF_THE_COUNTY)
                .get("/reports/" + report)
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
    }

    ValidatableResponse task() {
        return list(officer(), "report=" + report);
    }

    String taskId() {
        return task().extract().path("items[0].id");
    }

    static ValidatableResponse list(TestTokens person, String query) {
        return as(person).get("/confirmations?" + query).then().statusCode(200);
    }

    Response request(TestTokens person, @Nullable String tag) {
        return seen(person, tag).post("/reports/" + report + "/request-confirmation");
    }

    Response mergeInto(UUID root) {
        return seen(officer(), "\"1\"").body(Map.of("into", root)).post("/reports/" + report + "/merge");
    }

    Response reject(String tag) {
        return seen(officer(), tag).body(Map.of("code", "already-solved")).post("/reports/" + report + "/reject");
    }

    ValidatableResponse answer(TestTokens person, Object body) {
        return answer(person, taskId(), "\"0\"", body).then();
    }

    Response answer(TestTokens person, String id, String tag, Object body) {
        return seen(person, tag).body(body).post("/confirmations/" + id + "/answer");
    }

    Response reassign(String id, @Nullable String tag, String person) {
        return seen(LEADER, tag).body(Map.of("person", person)).post("/confirmations/" + id + "/reassign");
    }

    /** Said about a hundred metres west of the place. */
    Map<String, Object> result(String result) {
        return Map.of(
                "result",
                result,
                "note",
                "现场查看",
                "photos",
                List.of(photo()),
                "position",
                position(here.longitude() - 0.001));
    }

    private Map<String, Object> position(double longitude) {
        return Map.of("longitude", longitude, "latitude", here.latitude(), "crs", "WGS84", "accuracyMetres", 5);
    }

    private static RequestSpecification seen(TestTokens person, @Nullable String tag) {
        var request = as(person).contentType(ContentType.JSON);
        return tag == null ? request : request.header("If-Match", tag);
    }
}
