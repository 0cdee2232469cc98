package io.gridcase.intake.confirmation;

import static io.gridcase.intake.SampleReport.photo;
import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.officerOfWuzhen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.code.ClassKind;
import io.gridcase.intake.Staff;
import io.gridcase.intake.Tables;
import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.place.Crs;
import io.gridcase.intake.place.GivenPosition;
import io.gridcase.intake.report.Channel;
import io.gridcase.intake.report.Evidence;
import io.gridcase.intake.report.NewReport;
import io.gridcase.intake.report.PhoneTimes;
import io.gridcase.intake.report.Sender;
import io.gridcase.intake.report.Source;
import io.gridcase.intake.report.SubmitReport;
import io.gridcase.intake.report.Whereabouts;
import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 核实 in a community that py-inspector-3 looks after. */
@QuarkusTest
class ConfirmationTest {

    private static final TestTokens SENT = inspector("py-inspector-3");
    private static final TestTokens LEADER =
            TestTokens.of("py-shift-1").withRoles("shift-leader").withAreas(Staff.PUYUAN);

    private static final AtomicInteger GRIDS = new AtomicInteger();

    private final UUID report = UUID.randomUUID();
    private GivenPosition here;

    @Inject
    SubmitReport submitReport;

    @Inject
    Tables tables;

    @BeforeEach
    void where_nothing_was_reported() {
        here = elsewhere();
    }

    @AfterEach
    void nothing_is_left() {
        tables.run("delete from absence");
    }

    @Test
    void what_a_camera_has_seen_is_confirmed_before_anybody_decides() throws Throwable {
        arrives(Channel.VIDEO, null);

        assertReport("CONFIRMING");
        task().body("items[0].person", equalTo("py-inspector-3"))
                .body("items[0].choice", equalTo("OWN_GRID"))
                .body("items[0].requestedBy", equalTo("system"))
                .body("items[0].overdue", is(false))
                .body("items[0].report.className", equalTo("路缘石缺损"))
                .body("items[0].report.address", equalTo("桐星大道718号"));
    }

    @Test
    void found_real_it_is_back_at_the_centre_with_the_result() throws Throwable {
        arrives(Channel.VIDEO, null);

        answer(SENT, result("REAL"))
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("finding.result", equalTo("REAL"))
                .body("finding.distanceMetres", allOf(greaterThan(90f), lessThan(100f)));

        assertReport("RECEIVED")
                .body("confirmed.result", equalTo("REAL"))
                .body("confirmed.confirmedBy", equalTo("py-inspector-3"));
    }

    @ParameterizedTest
    @CsvSource({"NOT_REAL", "CANNOT_FIND"})
    void what_could_not_be_confirmed_is_for_the_centre_to_decide(String result) throws Throwable {
        arrives(Channel.SENSOR, 2);

        answer(SENT, result(result)).statusCode(200);

        assertReport("RECEIVED").body("confirmed.result", equalTo(result)).body("caseNumber", nullValue());
    }

    @Test
    void an_address_alone_sends_nobody() throws Throwable {
        submit(Channel.HOTLINE, null, null);

        assertReport("RECEIVED");
        assertThat(open()).isZero();
    }

    @Test
    void the_centre_may_send_somebody_too() {
        var tag = sent(undecidedHere()).extract().header("ETag");

        request(officer(), tag).then().statusCode(200).body("state", equalTo("CONFIRMING"));

        task().body("items[0].requestedBy", equalTo("py-intake-1"));
        request(officer(), tag).then().statusCode(412);
        request(officer(), "\"1\"").then().statusCode(equalTo(409)).body("type", endsWith("illegal-transition"));
        request(officer(), null).then().statusCode(428);
        request(officerOfWuzhen(), tag).then().statusCode(404);
        answer(SENT, result("REAL")).statusCode(200);
        assertReport("RECEIVED");
    }

    @Test
    void without_a_place_the_centre_sends_nobody() throws Throwable {
        submit(Channel.HOTLINE, null, null);

        request(officerOfTheCounty(), "\"0\"").then().statusCode(409).body("type", endsWith("place-unknown"));
    }

    @Test
    void answered_twice_the_first_counts() throws Throwable {
        arrives(Channel.VIDEO, null);
        var id = taskId();

        answer(SENT, id, "\"0\"", result("REAL")).then().statusCode(200);
        answer(SENT, id, "\"0\"", result("NOT_REAL")).then().statusCode(200).body("finding.result", equalTo("REAL"));

        assertReport("RECEIVED").body("confirmed.result", equalTo("REAL"));
    }

    @Test
    void answered_many_times_at_once_it_is_answered_once() throws Throwable {
        arrives(Channel.VIDEO, null);
        var id = taskId();
        var body = result("REAL");

        var statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> answer(SENT, id, "\"0\"", body).statusCode()))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsOnly(200);
        assertThat(tables.rows("select version::text from confirmation where id = '%s'".formatted(id)))
                .containsExactly("1");
    }

    @Test
    void whoever_is_sent_is_called_back_when_the_report_is_merged() throws Throwable {
        arrives(Channel.VIDEO, null);
        var id = taskId();

        submitAs(UUID.randomUUID(), Channel.LEADER, 2, here);

        assertReport("MERGED");
        as(SENT).get("/confirmations/" + id).then().statusCode(200).body("state", equalTo("CANCELLED"));
        answer(SENT, id, "\"0\"", result("REAL")).then().statusCode(412);
        assertReport("MERGED").body("confirmed", nullValue());
    }

    @Test
    void another_inspector_does_not_find_it() throws Throwable {
        arrives(Channel.VIDEO, null);
        var id = taskId();

        answer(inspector("py-inspector-1"), id, "\"0\"", result("REAL")).then().statusCode(404);
        as(inspector("py-inspector-1")).get("/confirmations/" + id).then().statusCode(404);
        as(officerOfWuzhen()).get("/confirmations/" + id).then().statusCode(404);
        as(SENT).get("/confirmations/" + id).then().statusCode(200).header("ETag", equalTo("\"0\""));
        answer(SENT, UUID.randomUUID().toString(), "\"0\"", result("REAL"))
                .then()
                .statusCode(404);
    }

    @Test
    void a_shift_leader_sends_somebody_else_who_is_on_duty() throws Throwable {
        arrives(Channel.VIDEO, null);
        var id = taskId();

        reassign(id, "\"0\"", "nobody").then().statusCode(422).body("type", endsWith("not-on-duty"));
        tables.run("insert into absence values ('py-inspector-2', '2000-01-01', '2999-01-01', 'x')");
        reassign(id, "\"0\"", "py-inspector-2").then().statusCode(422);
        reassign(id, null, "py-inspector-1").then().statusCode(428);
        reassign(id, "\"0\"", "py-inspector-1")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("person", equalTo("py-inspector-1"))
                .body("choice", equalTo("ASSIGNED"))
                .body("assignedBy", equalTo("py-shift-1"))
                .body("report.id", equalTo(report.toString()));

        answer(SENT, id, "\"0\"", result("REAL")).then().statusCode(404);
        answer(inspector("py-inspector-1"), id, "\"0\"", result("REAL")).then().statusCode(412);
        answer(inspector("py-inspector-1"), id, "\"1\"", result("REAL")).then().statusCode(200);
        reassign(id, "\"2\"", "py-inspector-3").then().statusCode(409);
    }

    @Test
    void with_nobody_on_duty_it_waits_for_a_shift_leader() throws Throwable {
        for (var person : List.of("py-inspector-1", "py-inspector-2", "py-inspector-3", "py-inspector-4")) {
            tables.run("insert into absence values ('%s', '2000-01-01', '2999-01-01', 'x')".formatted(person));
        }
        arrives(Channel.VIDEO, null);

        task().body("items[0].person", nullValue()).body("items[0].choice", equalTo("NOBODY"));

        tables.run("delete from absence");
        reassign(taskId(), "\"0\"", "py-inspector-3").then().statusCode(200);
    }

    @Test
    void what_is_late_is_in_the_overdue_list_of_its_areas_and_of_nobody_else() throws Throwable {
        arrives(Channel.VIDEO, null);
        var id = taskId();
        list(officer(), "overdue=true&limit=200").body("items.id", not(hasItem(id)));

        tables.run("update confirmation set due_at = now() - interval '1 minute' where id = '%s'".formatted(id));

        list(officer(), "overdue=true&limit=200").body("items.id", hasItem(id)).body("items[0].overdue", is(true));
        list(SENT, "overdue=true&limit=200").body("items.id", hasItem(id));
        list(officerOfWuzhen(), "overdue=true").body("items.id", not(hasItem(id)));
        list(inspector("py-inspector-1"), "overdue=true").body("items.id", not(hasItem(id)));
        answer(SENT, result("REAL")).statusCode(200);
        list(officer(), "overdue=true&limit=200").body("items.id", not(hasItem(id)));
        list(officer(), "state=DONE&report=" + report).body("items.id", hasItem(id));
    }

    @Test
    void pages_show_each_once() throws Throwable {
        arrives(Channel.VIDEO, null);
        submitAs(UUID.randomUUID(), Channel.VIDEO, null, elsewhere());
        var first = list(SENT, "limit=1").extract();

        list(SENT, "limit=1&cursor=" + first.path("next"))
                .body("items.id", not(hasItem(first.<String>path("items[0].id"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"result":"REAL","photos":[]}                                                         | 422
            {"result":"NOT_REAL","photos":[]}                                                     | 422
            {"result":"REAL"}                                                                     | 400
            {"result":"MAYBE","photos":["P"]}                                                     | 400
            {"photos":["P"]}                                                                      | 400
            {"result":"REAL","photos":["../../etc/passwd"]}                                       | 422
            {"result":"REAL","photos":[null]}                                                     | 400
            {"result":"REAL","photos":["P","P"]}                                                  | 400
            {"result":"REAL","photos":["0000000000000000000000000000000000000000000000000000000000000000"]} | 422
            {"result":"REAL","photos":["P"],"note":"a\\u0000b"}                                   | 400
            {"result":"REAL","photos":["P"],"note":"LONG"}                                        | 400
            {"result":"REAL","photos":["P"],"position":{"longitude":120.6,"latitude":30.6,"crs":"EPSG:3857"}} | 422
            {"result":"REAL","photos":["P"],"position":{"longitude":181,"latitude":30.6,"crs":"WGS84"}} | 400
            {"result":"REAL","photos":["P"],"position":{"latitude":30.6,"crs":"WGS84"}}           | 400
            []                                                                                    | 400
            {                                                                                     | 400
            """)
    void an_answer_that_cannot_be_changes_nothing(String body, int status) throws Throwable {
        arrives(Channel.VIDEO, null);
        var said = body.replace("\"P\"", '"' + photo() + '"').replace("LONG", "x".repeat(501));

        answer(SENT, taskId(), "\"0\"", said).then().statusCode(status).contentType("application/problem+json");

        assertReport("CONFIRMING");
    }

    @ParameterizedTest
    @CsvSource({"limit=0", "limit=201", "state=LATE", "cursor=x", "report=x", "overdue=perhaps&limit=x"})
    void a_list_that_is_none(String query) {
        assertThat(as(officer()).get("/confirmations?" + query).statusCode()).isIn(400, 404, 422);
    }

    @Test
    void not_found_needs_no_photo() throws Throwable {
        arrives(Channel.VIDEO, null);

        answer(SENT, taskId(), "\"0\"", Map.of("result", "CANNOT_FIND", "photos", List.of()))
                .then()
                .statusCode(200)
                .body("finding.distanceMetres", nullValue());
    }

    private void arrives(Channel channel, Integer conditionNo) throws Throwable {
        submit(channel, conditionNo, here);
    }

    /** The middle of a grid where nothing has been reported, for reports of the same problem become one. */
    private GivenPosition elsewhere() {
        var middle = tables.rows("""
                        select (west + east) / 2 || ' ' || (south + north) / 2 from grid_cell
                        where code like '330483101018%%' order by code offset %d limit 1
                        """.formatted(GRIDS.getAndIncrement())).get(0).split(" ");
        return new GivenPosition(Double.parseDouble(middle[0]), Double.parseDouble(middle[1]), Crs.WGS84, 8.0);
    }

    private void submit(Channel channel, Integer conditionNo, GivenPosition position) throws Throwable {
        submitAs(report, channel, conditionNo, position);
    }

    private void submitAs(UUID id, Channel channel, Integer conditionNo, GivenPosition position) throws Throwable {
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

    private long open() {
        return tables.count("confirmation where report_id = '%s' and state = 'OPEN'".formatted(report));
    }

    private ValidatableResponse assertReport(String state) {
        return as(officerOfTheCounty())
                .get("/reports/" + report)
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
    }

    private static TestTokens officerOfTheCounty() {
        return TestTokens.of("tx-intake-1").withRoles("intake-officer").withAreas("330483");
    }

    private ValidatableResponse task() {
        return list(officer(), "report=" + report);
    }

    private String taskId() {
        return task().extract().path("items[0].id");
    }

    private static ValidatableResponse list(TestTokens person, String query) {
        return as(person).get("/confirmations?" + query).then().statusCode(200);
    }

    private Response request(TestTokens person, String tag) {
        var request = as(person).contentType(ContentType.JSON);
        return (tag == null ? request : request.header("If-Match", tag))
                .post("/reports/" + report + "/request-confirmation");
    }

    private ValidatableResponse answer(TestTokens person, Object body) {
        return answer(person, taskId(), "\"0\"", body).then();
    }

    private static Response answer(TestTokens person, String id, String tag, Object body) {
        return as(person)
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .post("/confirmations/" + id + "/answer");
    }

    private static Response reassign(String id, String tag, String person) {
        var request = as(LEADER).contentType(ContentType.JSON).body(Map.of("person", person));
        return (tag == null ? request : request.header("If-Match", tag)).post("/confirmations/" + id + "/reassign");
    }

    /** Said about a hundred metres west of the place. */
    private Map<String, Object> result(String result) {
        return new HashMap<>(Map.of(
                "result",
                result,
                "note",
                "现场查看",
                "photos",
                List.of(photo()),
                "position",
                position(here.longitude() - 0.001)));
    }

    private Map<String, Object> undecidedHere() {
        var said = undecided(report);
        said.put("place", position(here.longitude()));
        return said;
    }

    private Map<String, Object> position(double longitude) {
        return Map.of("longitude", longitude, "latitude", here.latitude(), "crs", "WGS84", "accuracyMetres", 5);
    }
}
