package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.gridcase.testsupport.WireEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JudgedTwiceTest extends ClosureTest {

    @RepeatedTest(5)
    void of_two_inspectors_who_pass_and_fail_at_once_one_wins() {
        var work = TestCase.handledCase();
        var together = new CyclicBarrier(2);

        var passed = judge(work, "pass", SitePhoto.with(""), "py-inspector-1", together);
        var failed = judge(work, "fail", SitePhoto.with("\"reason\": \"no\""), "py-inspector-4", together);

        var answers = Stream.of(passed.join(), failed.join()).toList();
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 412)
                .singleElement()
                .satisfies(answer -> assertThat(answer.<Integer>path("version")).isEqualTo(1));
        var won = passed.join().statusCode() == 200;
        assertThat(work.saidByClosure(3))
                .extracting(WireEvent::type)
                .containsExactly(
                        "verification-requested.v1",
                        won ? "verification-passed.v1" : "verification-failed.v1",
                        won ? "case-closed.v1" : "rework-requested.v1");
        work.shown().then().body("stage", is(won ? "CLOSED" : "REWORK")).body("timeline.size()", is(6));
    }

    @Test
    void a_judged_verification_takes_no_other_judgement() {
        var work = TestCase.handledCase();
        post(work.seenBy(People.inspector()), work, "pass", SitePhoto.with(""))
                .then()
                .statusCode(200);

        post(work.seenBy(People.inspector()), work, "fail", SitePhoto.with("\"reason\": \"no\""))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", is("urn:gridcase:problem:illegal-transition"))
                .body("state", is("PASSED"));
        work.shown().then().body("stage", is("CLOSED")).body("timeline.size()", is(6));
    }

    @Test
    void an_act_meant_for_an_earlier_round_is_stale() {
        var work = TestCase.handledCase();
        var early = work.seenBy(People.inspector());
        post(work.seenBy(People.inspector()), work, "fail", SitePhoto.with("\"reason\": \"no\""))
                .then()
                .statusCode(200);
        work.handled().untilStage("HANDLED");

        post(early, work, "pass", SitePhoto.with("")).then().statusCode(412).body("round", is(2));
    }

    private static CompletableFuture<Response> judge(
            TestCase work, String act, String body, String inspector, CyclicBarrier together) {
        var request = work.seenBy(People.inspector(inspector, People.PUYUAN));
        return CompletableFuture.supplyAsync(() -> {
            try {
                together.await();
            } catch (Exception interrupted) {
                throw new IllegalStateException(interrupted);
            }
            return post(request, work, act, body);
        });
    }

    private static Response post(RequestSpecification request, TestCase work, String act, String body) {
        return request.contentType(ContentType.JSON).body(body).post("/verifications/" + work.number() + "/" + act);
    }
}
