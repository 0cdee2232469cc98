package io.gridcase.closure.component;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where inspectors and department do not agree for the third time, a supervisor decides. */
@QuarkusTest
class ThirdFailureTest extends ClosureTest {

    private static final String REASON = "\"reason\": \"仅修复一半\"";

    @Inject
    TestClock clock;

    @BeforeEach
    void it_is_a_working_morning() {
        clock.set("2017-07-04T01:00:00Z");
    }

    @Test
    void the_third_failure_waits_for_a_supervisor_who_sends_it_back() {
        var work = escalated();

        work.shown().then().body("stage", is("HANDLED")).body("reworkCount", is(2));
        Verifying.act(work, People.supervisor(People.WUZHEN), "send-back", "{\"reason\": \"限期整改\"}")
                .statusCode(404);
        Verifying.act(work, People.supervisor(People.PUYUAN), "send-back", "{\"reason\": \" \"}")
                .statusCode(400);
        Verifying.act(work, People.supervisor(People.PUYUAN), "send-back", "{\"reason\": \"限期整改\"}")
                .statusCode(200)
                .body("state", is("FAILED"));

        work.shown().then().body("stage", is("REWORK")).body("reworkCount", is(3));
        Verifying.act(work, People.supervisor(People.PUYUAN), "send-back", "{\"reason\": \"限期整改\"}")
                .statusCode(409);
    }

    @Test
    void the_third_failure_waits_for_a_supervisor_who_has_it_looked_at_once_more() {
        var work = escalated();

        Verifying.act(work, People.supervisor(People.PUYUAN), "assign", "{\"inspector\": \"py-inspector-4\"}")
                .statusCode(200)
                .body("state", is("PENDING"))
                .body("round", is(3));
        Verifying.act(work, People.inspector("py-inspector-4", People.PUYUAN), "pass", SitePhoto.with(""))
                .statusCode(200);
        work.shown().then().body("stage", is("CLOSED"));
    }

    /** Sent back twice, handled three times, and not solved yet. */
    private static TestCase escalated() {
        var work = TestCase.handledCase();
        for (int failure = 1; failure < 3; failure++) {
            Verifying.act(work, People.inspector(), "fail", SitePhoto.with(REASON))
                    .body("state", is("FAILED"));
            work.handled().untilStage("HANDLED");
        }
        Verifying.act(work, People.inspector(), "fail", SitePhoto.with(REASON)).body("state", is("ESCALATED"));
        return work;
    }
}
