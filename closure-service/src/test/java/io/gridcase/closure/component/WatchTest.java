package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;

import io.gridcase.testsupport.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.smallrye.mutiny.subscription.Cancellable;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deadlines that pass while nobody acts: warned of on 6 July, due on 7 July 2017 at 02:00 UTC, five work days. */
@QuarkusTest
class WatchTest extends Watching {

    private static final String CLAIM = "select 1 from case_file where case_number = '%s' for update";

    private final TestCase work = TestCase.newCase();

    @BeforeEach
    void a_department_is_responsible() {
        clock.set("2017-07-04T01:00:00Z");
        work.filed().dispatched().accepted().untilKnown(3);
    }

    @Test
    void each_crossing_is_told_once_to_everybody() {
        lookAt("2017-07-06T02:00:00Z");
        assertThat(told(work)).isEmpty();
        lookAt("2017-07-06T02:00:01Z");
        lookAt("2017-07-07T02:00:01Z");
        look();
        lookAt("2017-07-14T02:00:01Z");

        assertThat(told(work)).containsExactly("deadline-warned.v1", "deadline-passed.v1", "deadline-passed.v1");
        var said = work.saidByClosure(5).stream()
                .filter(event -> event.type().startsWith("deadline-"))
                .toList();
        assertThat(said).hasSize(3).allSatisfy(event -> Contracts.assertValid(event.type(), event.json()));
        var last = said.get(2).json();
        assertThat(last.get("multiple").intValue()).isEqualTo(1);
        assertThat(last.get("nextAt").textValue()).isEqualTo("2017-07-21T02:00:00Z");
    }

    @Test
    void whoever_saw_the_case_before_can_still_act_on_it() {
        work.handled().untilStage("HANDLED");
        var seen = work.seenBy(People.inspector());
        lookAt("2017-07-20T02:00:00Z");

        seen.contentType(ContentType.JSON)
                .body(SitePhoto.with("\"reason\": \"no\""))
                .post("/verifications/" + work.number() + "/fail")
                .then()
                .statusCode(200);
        assertThat(told(work)).isEmpty();
        look();
        assertThat(told(work)).containsExactly("deadline-warned.v1", "deadline-passed.v1", "deadline-passed.v1");
        look();
        assertThat(told(work)).hasSize(3);
    }

    @Test
    void a_suspended_case_is_told_of_only_when_its_clock_has_gone_on() {
        work.dispatchSays("assignment-suspended.v1", body -> {}).untilStage("SUSPENDED");
        lookAt("2017-08-20T02:00:00Z");
        assertThat(told(work)).isEmpty();

        work.dispatchSays("assignment-resumed.v1", body -> {}).untilStage("ACCEPTED");
        lookAt("2017-09-06T09:00:00Z");
        assertThat(told(work)).containsExactly("deadline-warned.v1");
        lookAt("2017-09-06T09:00:01Z");
        assertThat(told(work)).containsExactly("deadline-warned.v1", "deadline-passed.v1");
    }

    @Test
    void two_that_look_at_once_tell_once() {
        clock.set("2017-07-06T02:00:01Z");

        CompletableFuture.allOf(CompletableFuture.runAsync(this::look), CompletableFuture.runAsync(this::look))
                .join();

        assertThat(told(work)).containsExactly("deadline-warned.v1");
    }

    @Test
    void what_another_replica_has_in_hand_is_left_to_it_and_taken_over_when_it_dies() throws SQLException {
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().executeQuery(CLAIM.formatted(work.number()));
            lookAt("2017-07-06T02:00:01Z");
            assertThat(told(work)).isEmpty();
            other.rollback();
        }

        look();

        assertThat(told(work)).containsExactly("deadline-warned.v1");
    }

    @Test
    void a_case_that_cannot_be_looked_at_holds_up_no_other_and_is_tried_again() throws SQLException {
        var poison = TestCase.newCase().filed().dispatched().untilKnown(2);
        change("update case_file set class_kind = 'NONSENSE' where case_number = '%s'", poison.number());

        lookAt("2017-07-06T02:00:01Z");
        look();

        assertThat(told(work)).containsExactly("deadline-warned.v1");
        assertThat(failures(poison)).isEqualTo(1);
        lookAt("2017-07-06T02:00:12Z");
        assertThat(failures(poison)).isEqualTo(2);
        change("update case_file set class_kind = 'INCIDENT' where case_number = '%s'", poison.number());
        lookAt("2017-07-06T02:00:33Z");
        assertThat(told(poison)).containsExactly("deadline-warned.v1");
        assertThat(failures(poison)).isZero();
    }

    @Test
    void the_watch_goes_on_by_itself() {
        clock.set("2017-07-06T02:00:01Z");
        var kept = new AtomicReference<Cancellable>();
        VertxContextSupport.subscribe(
                () -> watch.untilStopped().toMulti(), keeping -> kept.set(keeping.with(never -> {})));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told(work)).containsExactly("deadline-warned.v1"));
        clock.set("2017-07-07T02:00:01Z");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told(work)).hasSize(2));

        await().untilAtomic(kept, notNullValue());
        kept.get().cancel();
    }

    private long failures(TestCase poison) throws SQLException {
        return number("select watch_failures from case_file where case_number = '%s'", poison.number());
    }
}
