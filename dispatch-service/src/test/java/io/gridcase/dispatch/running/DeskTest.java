package io.gridcase.dispatch.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What lies on whose desk, in which order, and how much of it. */
@QuarkusTest
class DeskTest extends RunningDispatch {

    /** In the description of every case of this test and of no other. */
    private final String mark = UUID.randomUUID().toString();

    @Test
    void what_is_due_first_comes_first_and_what_is_never_due_last() {
        var unlimited = dispatched(99);
        clock.set("2017-06-30T03:00:00Z");
        var later = dispatched(2);
        clock.set("2017-06-30T02:30:00Z");
        var sooner = dispatched(2);

        assertThat(numbers(People.municipalHandler(), "")).containsExactly(sooner, later, unlimited);
    }

    @Test
    void pages_join_although_rows_come_and_go_meanwhile() {
        var all = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            clock.set("2017-06-30T02:%02d:00Z".formatted(i));
            all.add(dispatched(2));
        }
        all.add(dispatched(99));
        var first = desk(People.municipalHandler(), "limit=2");
        accept(People.municipalHandler(), all.get(0), etag(all.get(0)));
        handle(People.municipalHandler(), all.get(0), etag(all.get(0)), photo())
                .then()
                .statusCode(200);
        clock.set("2017-06-30T01:00:00Z");
        dispatched(2);
        var second = desk(People.municipalHandler(), "limit=2&cursor=" + first.getString("next"));
        var third = desk(People.municipalHandler(), "limit=2&cursor=" + second.getString("next"));

        assertThat(first.getList("items.caseNumber", String.class)).isEqualTo(all.subList(0, 2));
        assertThat(second.getList("items.caseNumber", String.class)).isEqualTo(all.subList(2, 4));
        assertThat(third.getList("items.caseNumber", String.class)).isEqualTo(all.subList(4, 5));
        assertThat(third.getString("next")).isNull();
    }

    @Test
    void only_the_own_department_and_the_own_areas_are_seen() {
        var caseNumber = dispatched(2);
        var head = People.withOnly("department-head");

        assertThat(numbers(head, "")).containsExactly(caseNumber);
        assertThat(numbers(People.countySupervisor(), "")).containsExactly(caseNumber);
        assertThat(numbers(People.puyuanDispatcher(), "")).containsExactly(caseNumber);
        assertThat(numbers(People.greeningHandler(), "")).isEmpty();
        assertThat(numbers(People.greeningHandler(), "department=puyuan-municipal"))
                .isEmpty();
        assertThat(numbers(People.wuzhenDispatcher(), "")).isEmpty();
        assertThat(numbers(TestTokens.of("nowhere-1").withRoles("handler"), "")).isEmpty();
    }

    @Test
    void each_filter_keeps_what_it_says() {
        var caseNumber = dispatched(2);

        for (var kept : List.of(
                "state=DISPATCHED",
                "state=ACCEPTED&state=DISPATCHED",
                "light=GREEN",
                "classKind=INCIDENT&classCode=06050",
                "area=330483101",
                "handlingType=GENERAL",
                "paused=false",
                "final=false",
                "department=puyuan-municipal",
                "dispatchedFrom=2017-06-30T02:00:00Z&dispatchedTo=2017-06-30T02:00:01Z")) {
            assertThat(numbers(People.countySupervisor(), kept)).as(kept).containsExactly(caseNumber);
        }
        for (var hidden : List.of(
                "state=ACCEPTED",
                "light=RED",
                "classKind=COMPONENT",
                "classCode=06010",
                "area=330483100",
                "handlingType=SPECIAL",
                "paused=true",
                "state=DISPATCHED&paused=true",
                "final=true",
                "department=tx-water",
                "dispatchedFrom=2017-06-30T02:00:01Z",
                "dispatchedTo=2017-06-30T02:00:00Z")) {
            assertThat(numbers(People.countySupervisor(), hidden)).as(hidden).isEmpty();
        }
    }

    @Test
    void text_is_looked_for_as_it_is_written() {
        var caseNumber = awaited(file(body -> body.put("description", "50%_off\\ " + mark)));

        assertThat(found("50%25_OFF%5C%20" + mark)).containsExactly(caseNumber);
        assertThat(found("50_%25off%5C%20" + mark)).isEmpty();
        assertThat(found("%25" + mark)).isEmpty();
        assertThat(found("'%20or%20'1'%3D'1")).isEmpty();
    }

    @Test
    void counts_are_those_of_the_list() {
        dispatched(2);
        dispatched(99);
        clock.set("2017-07-07T03:00:00Z");
        var fresh = dispatched(2);
        accept(People.municipalHandler(), fresh, etag(fresh)).then().statusCode(200);

        as(People.municipalHandler())
                .get("/desk/counts?text=" + mark)
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("lights", equalTo(Map.of("GREEN", 1, "YELLOW", 0, "RED", 1, "NONE", 1)))
                .body("states.DISPATCHED", equalTo(2))
                .body("states.ACCEPTED", equalTo(1))
                .body("states.CLOSED", equalTo(0));
        for (var light : List.of("GREEN", "RED", "NONE")) {
            assertThat(numbers(People.municipalHandler(), "light=" + light)).hasSize(1);
        }
        as(People.greeningHandler()).get("/desk/counts?text=" + mark).then().body("total", equalTo(0));
    }

    private String dispatched(int condition) {
        return awaited(file(body -> body.put("conditionNo", condition).put("description", "平侧石破损 " + mark)));
    }

    private static String awaited(String caseNumber) {
        awaitState(caseNumber, "DISPATCHED");
        return caseNumber;
    }

    private List<String> numbers(TestTokens person, String query) {
        return desk(person, query).getList("items.caseNumber", String.class);
    }

    private static List<String> found(String text) {
        return as(People.municipalHandler())
                .urlEncodingEnabled(false)
                .get("/desk?text=" + text)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.caseNumber", String.class);
    }

    private JsonPath desk(TestTokens person, String query) {
        return as(person)
                .get("/desk?text=" + mark + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
