package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 领导交办: promised for 5 July 2017, 10:00 in Shanghai. */
@QuarkusTest
class LeaderCasesTest extends ClosureTest {

    private static final String PROMISED = "2017-07-05T02:00:00Z";

    @Inject
    TestClock clock;

    private final TestCase work = TestCase.newCase();

    @BeforeEach
    void a_leader_has_assigned_it() {
        clock.set("2017-07-04T01:00:00Z");
        work.intakeSays("case-filed.v1", body -> body.put("channel", "LEADER").put("promisedAt", PROMISED))
                .dispatched()
                .untilKnown(2);
    }

    @Test
    void until_the_promised_instant_it_is_open_and_then_missed() {
        clock.set(PROMISED);
        line().body("outcome", is("OPEN")).body("missedByMinutes", nullValue());
        clock.set("2017-07-05T03:30:00Z");

        line().body("outcome", is("MISSED")).body("missedByMinutes", is(90)).body("actualAt", nullValue());
        listed("MISSED", true);
        listed("OPEN", false);
    }

    @Test
    void a_promise_is_kept_by_an_answer_in_time_once_somebody_has_seen_it() {
        answered("2017-07-05T02:00:00Z");
        clock.set("2017-07-06T01:00:00Z");
        line().body("outcome", is("OPEN"));
        listed("OPEN", true);

        pass();

        line().body("outcome", is("KEPT")).body("actualAt", is(PROMISED)).body("missedByMinutes", nullValue());
        listed("KEPT", true);
        listed("MISSED", false);
    }

    @Test
    void a_late_answer_has_missed_it_for_good() {
        answered("2017-07-05T02:01:30Z");
        line().body("outcome", is("MISSED")).body("missedByMinutes", is(1));
        pass();

        listed("MISSED", true);
        listed("KEPT", false);
        line().body("actualAt", is("2017-07-05T02:01:30Z"));
    }

    @Test
    void what_should_not_have_been_filed_and_what_others_have_reported_is_not_listed() {
        var ordinary = TestCase.newCase().filed().untilKnown(1);
        work.intakeSays("case-voided.v1", body -> {}).untilStage("VOIDED");

        list(People.PUYUAN, "").body("items.caseNumber", not(hasItem(work.number())));
        list(People.PUYUAN, "").body("items.caseNumber", not(hasItem(ordinary.number())));
    }

    @Test
    void nobody_sees_another_town_in_the_list_or_in_the_export() {
        list(People.WUZHEN, "").body("items.caseNumber", not(hasItem(work.number())));
        assertThat(export(People.WUZHEN, "csv").asString()).doesNotContain(work.number());
        assertThat(export(People.PUYUAN, "csv").asString()).contains(work.number());
    }

    @Test
    void the_export_says_what_the_list_says_and_calculates_nothing() {
        work.intakeSays(
                "case-filed.v1",
                body -> ((ObjectNode) body.put("channel", "LEADER")
                                .put("promisedAt", PROMISED)
                                .get("place"))
                        .put("address", "=HYPERLINK(\"http://x\")"));
        work.untilKnown(3);
        clock.set("2017-07-05T03:30:00Z");

        var row = export(People.PUYUAN, "csv")
                .asString()
                .lines()
                .filter(line -> line.contains(work.number()))
                .findFirst()
                .orElseThrow();
        assertThat(row).contains("\"2017-07-05 10:00:00\"", "\"MISSED\",90", "\"'=HYPERLINK(\"\"http://x\"\")\"");
        assertThat(export(People.PUYUAN, "xlsx").asByteArray()).startsWith('P', 'K');
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcome=LATE", "area=33", "department=A", "limit=0", "limit=201"})
    void what_cannot_be_is_refused(String query) {
        People.supervisor(People.PUYUAN).get("/leader-cases?" + query).then().statusCode(400);
    }

    @Test
    void a_cursor_of_another_list_and_an_unknown_format_are_refused() {
        People.supervisor(People.PUYUAN)
                .get("/leader-cases?cursor=nonsense")
                .then()
                .statusCode(422);
        export(People.PUYUAN, "pdf").then().statusCode(422);
    }

    private void answered(String at) {
        work.dispatchSays("assignment-handled.v1", body -> body.put("handledAt", at))
                .untilStage("HANDLED");
    }

    private void pass() {
        work.seenBy(People.inspector())
                .contentType(ContentType.JSON)
                .body(SitePhoto.with(""))
                .post("/verifications/" + work.number() + "/pass")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse line() {
        return list(People.PUYUAN, "").rootPath("items.find { it.caseNumber == '%s' }".formatted(work.number()));
    }

    private void listed(String outcome, boolean expected) {
        List<String> found =
                list(People.PUYUAN, "&outcome=" + outcome).extract().path("items.caseNumber");
        assertThat(found.contains(work.number())).as(outcome).isEqualTo(expected);
    }

    private static ValidatableResponse list(String area, String more) {
        return People.supervisor(area)
                .get("/leader-cases?limit=200" + more)
                .then()
                .statusCode(200);
    }

    private static Response export(String area, String format) {
        return People.supervisor(area).get("/leader-cases/export?format=" + format);
    }
}
