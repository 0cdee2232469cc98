package io.gridcase.dispatch.running;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

/** Two at once: one act takes effect, the other is told so. */
@QuarkusTest
class ConcurrencyTest extends RunningDispatch {

    private final ExecutorService two = Executors.newFixedThreadPool(2);

    @AfterEach
    void stop() {
        two.shutdownNow();
    }

    @RepeatedTest(5)
    void two_colleagues_accept_at_once() {
        var caseNumber = dispatchedCase();
        var version = etag(caseNumber);

        atOnce(
                () -> accept(People.municipalHandler(), caseNumber, version),
                () -> accept(People.municipalColleague(), caseNumber, version));

        saidOnce(caseNumber, "assignment-accepted.v1");
    }

    @RepeatedTest(5)
    void one_accepts_while_the_other_returns() {
        var caseNumber = dispatchedCase();
        var version = etag(caseNumber);

        atOnce(
                () -> accept(People.municipalHandler(), caseNumber, version),
                () -> giveBack(People.municipalColleague(), caseNumber, version));
    }

    @RepeatedTest(3)
    void two_dispatchers_decide_at_once() {
        var caseNumber = unroutableCase();
        var version = etag(caseNumber);

        atOnce(
                () -> dispatch(People.puyuanDispatcher(), caseNumber, version, "puyuan-municipal"),
                () -> dispatch(People.puyuanDispatcher(), caseNumber, version, "puyuan-greening"));

        show(caseNumber).then().body("round", equalTo(1));
        saidOnce(caseNumber, "case-dispatched.v1");
    }

    private void atOnce(Supplier<Response> one, Supplier<Response> other) {
        var first = supplyAsync(one, two);
        var second = supplyAsync(other, two);
        // The slower one sees the new version, or, after a return, that it no longer reaches the case.
        assertThat(List.of(first.join().statusCode(), second.join().statusCode()))
                .containsOnlyOnce(200)
                .containsAnyOf(412, 404);
    }

    private static void saidOnce(String caseNumber, String type) {
        try (var events = reader(CASE_EVENTS)) {
            assertThat(events.await(1, caseNumber))
                    .filteredOn(event -> event.type().equals(type))
                    .hasSize(1);
        }
    }
}
