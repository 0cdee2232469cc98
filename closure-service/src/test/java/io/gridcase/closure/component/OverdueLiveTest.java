package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes overdue, and what ends, is told to those above it: once, also across a broken line. */
@QuarkusTest
class OverdueLiveTest extends Watching {

    @BeforeEach
    void before_the_deadline() {
        clock.set("2017-07-04T01:00:00Z");
    }

    @Test
    void a_case_is_told_as_it_becomes_overdue_is_answered_and_struck_off() throws Exception {
        var work = TestCase.newCase().filed().dispatched().untilStage("DISPATCHED");
        try (var puyuan = OverdueStream.of(People.PUYUAN, "").until("ready");
                var wuzhen = OverdueStream.of(People.WUZHEN, "").until("ready")) {
            lookAt("2017-07-07T02:00:01Z");
            puyuan.until("overdue ", work.number(), "\"multiple\":0");
            work.handled().untilStage("HANDLED");
            puyuan.until("answered ", work.number());
            closed(work);
            puyuan.until("struck-off ", work.number());
            assertThat(puyuan.of(work.number())).hasSize(3);
            assertThat(wuzhen.of(work.number())).isEmpty();
        }
    }

    @Test
    void who_comes_back_goes_on_where_the_line_broke() throws Exception {
        var first = TestCase.newCase().filed().dispatched().untilStage("DISPATCHED");
        var second = TestCase.newCase()
                .filed()
                .dispatchSays("case-dispatched.v1", body -> body.put("dueAt", "2017-07-08T02:00:00Z"))
                .untilStage("DISPATCHED");
        var before = OverdueStream.of(People.PUYUAN, "").until("ready");
        lookAt("2017-07-07T02:00:01Z");
        before.until("overdue ", first.number());
        before.close();
        lookAt("2017-07-08T02:00:01Z");
        try (var after = OverdueStream.of(People.PUYUAN, before.lastId())) {
            after.until("overdue ", second.number());
            assertThat(after.of(second.number())).hasSize(1);
            assertThat(after.of(first.number())).noneMatch(event -> event.contains("\"multiple\":0"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "1", "-1-1", "1-", "1-1;drop table overdue_change"})
    void an_id_of_one_s_own_making_is_refused(String id) {
        People.supervisor(People.PUYUAN)
                .header("Last-Event-ID", id)
                .get("/overdue/live")
                .then()
                .statusCode(422)
                .body("type", is("urn:gridcase:problem:malformed-event-id"));
    }

    @Test
    void an_id_of_another_database_reads_anew() throws Exception {
        try (var stranger = OverdueStream.of(People.PUYUAN, "999999999999999-1")) {
            stranger.until("reset");
        }
    }

    private static void closed(TestCase work) {
        work.seenBy(People.inspector())
                .contentType(ContentType.JSON)
                .body(SitePhoto.with(""))
                .post("/verifications/" + work.number() + "/pass")
                .then()
                .statusCode(200);
    }
}
