package io.gridcase.dispatch.running;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions to the desk that are none. */
@QuarkusTest
class HostileDeskTest extends RunningDispatch {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "state=LOST",
                "light=BLUE",
                "paused=perhaps",
                "text=a",
                "text=a%00b",
                "area=33",
                "area=330483%25",
                "classCode=6050",
                "department=Puyuan%20Municipal"
            })
    void a_question_that_makes_no_sense_is_refused(String query) {
        as(People.countySupervisor())
                .urlEncodingEnabled(false)
                .get("/desk?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cursor=AAAA", "cursor=bm90IGEgdGltZR8x", "cursor=H3g", "dispatchedFrom=yesterday"})
    void a_cursor_or_time_of_one_s_own_making_is_refused(String query) {
        as(People.countySupervisor()).get("/desk?" + query).then().statusCode(422);
    }
}
