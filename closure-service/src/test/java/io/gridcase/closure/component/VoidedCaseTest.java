package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.TopicReader;
import io.gridcase.testsupport.WireEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** 作废, seen from closure: on no list of open cases, not counted as closed, and nobody has to look. */
@QuarkusTest
class VoidedCaseTest extends ClosureTest {

    private static final Consumer<ObjectNode> AS_IT_IS = body -> {};

    @Test
    void a_voided_case_leaves_the_open_lists_and_is_not_counted_as_closed() {
        var work = TestCase.newCaseIn("330483107018001").filed().dispatched().untilStage("DISPATCHED");
        work.intakeSays("case-voided.v1", AS_IT_IS).untilStage("VOIDED");

        work.shown()
                .then()
                .body("voiding.reason", is("同一问题已另案处理"))
                .body("overdue", is(false))
                .body("timeline.type", hasItem("case-voided.v1"));
        var supervisor = People.supervisor(People.COUNTY);
        supervisor.get("/cases?area=330483107&open=true").then().statusCode(200).body("items.size()", is(0));
        People.supervisor(People.COUNTY)
                .get("/cases/summary?area=330483107")
                .then()
                .statusCode(200)
                .body("open", is(0))
                .body("overdue", is(0))
                .body("closed", is(0))
                .body("voided", is(1));
        People.supervisor(People.COUNTY)
                .get("/cases?area=330483107&stage=VOIDED")
                .then()
                .body("items.size()", is(1));
    }

    @Test
    void nobody_has_to_look_any_more() {
        var work = TestCase.handledCase();

        work.intakeSays("case-voided.v1", AS_IT_IS).untilStage("VOIDED");

        var verification = People.inspector().get("/verifications/" + work.number());
        verification.then().body("state", is("CANCELLED"));
        assertThat(judge(work, verification.header("ETag")).statusCode()).isEqualTo(409);
        work.shown().then().body("stage", is("VOIDED"));
    }

    @Test
    void what_dispatch_said_before_it_heard_stays_in_the_ledger_only() {
        var work = TestCase.newCase()
                .filed()
                .intakeSays("case-voided.v1", AS_IT_IS)
                .untilStage("VOIDED");

        work.dispatched().handled().untilKnown(4);

        work.shown().then().body("stage", is("VOIDED"));
        assertThat(deadLetters()).doesNotContain(work.number());
    }

    @Test
    void what_is_struck_off_stays_so() {
        var work = TestCase.handledCase();
        judge(work, People.inspector().get("/verifications/" + work.number()).header("ETag"))
                .then()
                .statusCode(200);

        work.intakeSays("case-voided.v1", AS_IT_IS).untilKnown(7);

        work.shown().then().body("stage", is("CLOSED")).body("closing.onTime", is(true));
        assertThat(deadLetters()).doesNotContain(work.number());
    }

    @RepeatedTest(3)
    void of_a_voiding_and_a_passed_verification_at_once_one_comes_first() {
        var work = TestCase.handledCase();
        var tag = People.inspector().get("/verifications/" + work.number()).header("ETag");

        var judged = CompletableFuture.supplyAsync(() -> judge(work, tag));
        work.intakeSays("case-voided.v1", AS_IT_IS);

        boolean passed = judged.join().statusCode() == 200;
        work.untilKnown(passed ? 7 : 5).untilStage(passed ? "CLOSED" : "VOIDED");
        assertThat(judged.join().statusCode()).isIn(200, 409, 412);
        assertThat(deadLetters()).doesNotContain(work.number());
    }

    private static Response judge(TestCase work, String tag) {
        return People.inspector()
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(SitePhoto.with(""))
                .post("/verifications/" + work.number() + "/pass");
    }

    private static List<String> deadLetters() {
        try (var dead = new TopicReader(Infra.shared().kafkaBootstrapServers(), "closure.dead-letters")) {
            return dead.all().stream().map(WireEvent::key).toList();
        }
    }
}
