package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.closure.ledger.AnchorDays;
import io.gridcase.ledger.LedgerFile;
import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.TopicReader;
import io.gridcase.testsupport.WireEvent;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each day is anchored once when it has ended, and once more when something comes late. */
@QuarkusTest
class AnchorTest extends ClosureTest {

    @Inject
    AnchorDays anchorDays;

    @Inject
    Scheduler scheduler;

    @Inject
    TestClock clock;

    @Inject
    LedgerTables tables;

    @TempDir
    Path folder;

    @BeforeEach
    void only_when_a_test_says_so() {
        scheduler.pause("ledger-anchors");
    }

    @AfterEach
    void back_to_the_time_of_other_tests() {
        clock.set("2017-07-04T01:00:00Z");
    }

    @Test
    void a_day_of_the_city_is_anchored_an_hour_after_it_has_ended() {
        var work = TestCase.newCase();
        accepted(work, "2016-02-29T15:59:59.999Z");
        accepted(work, "2016-02-29T16:00:00Z");

        anchorAt("2016-02-29T16:59:59Z");
        assertThat(anchors("2016-02-29")).isEmpty();

        anchorAt("2016-02-29T17:00:00Z");
        anchorAt("2016-02-29T17:00:01Z");
        assertThat(anchors("2016-02-29")).containsExactly("1 1");
        assertThat(anchors("2016-03-01")).isEmpty();

        anchorAt("2016-05-01T00:00:00Z");
        assertThat(anchors("2016-03-01")).containsExactly("1 1");
    }

    @Test
    void what_comes_late_makes_another_revision_of_its_day() {
        var work = TestCase.newCase();
        accepted(work, "2015-12-31T10:00:00Z");
        anchorAt("2016-01-02T00:00:00Z");

        accepted(work, "2015-12-31T09:00:00Z");
        anchorAt("2016-01-02T00:00:00Z");

        assertThat(anchors("2015-12-31")).containsExactly("1 1", "2 2");
    }

    @Test
    void replicas_that_look_at_once_make_one_anchor() {
        accepted(TestCase.newCase(), "2015-06-01T10:00:00Z");
        clock.set("2015-06-03T00:00:00Z");

        var both = List.of(CompletableFuture.runAsync(this::anchor), CompletableFuture.runAsync(this::anchor));
        both.forEach(CompletableFuture::join);
        anchor();

        assertThat(anchors("2015-06-01")).containsExactly("1 1");
    }

    @Test
    void every_anchor_is_told_so_that_a_copy_lies_elsewhere() throws IOException {
        accepted(TestCase.newCase(), "2015-07-01T10:00:00Z");
        anchorAt("2015-07-03T00:00:00Z");

        var told = told("2015-07-01");
        Contracts.assertValid("ledger-anchored.v1", told.json());
        assertThat(told.type()).isEqualTo("ledger-anchored.v1");
        assertThat(told.header("ce_time")).isEqualTo("2015-07-03T00:00:00Z");

        var kept = Files.writeString(folder.resolve("kept.jsonl"), told.json() + "\n");
        assertThat(tables.check(new LedgerFile(kept).anchors()).found()).isEmpty();
    }

    private static void accepted(TestCase work, String at) {
        work.dispatchSays("assignment-accepted.v1", body -> body.put("acceptedAt", at))
                .untilTold();
    }

    private static WireEvent told(String day) {
        try (var reader = new TopicReader(Infra.shared().kafkaBootstrapServers(), "closure.ledger-anchors")) {
            return reader.await(1, day).get(0);
        }
    }

    private void anchorAt(String instant) {
        clock.set(instant);
        anchor();
    }

    private void anchor() {
        try {
            VertxContextSupport.subscribeAndAwait(anchorDays::all);
        } catch (Throwable failed) {
            throw new AssertionError(failed);
        }
    }

    /** Revision and number of entries of each. */
    private List<String> anchors(String day) {
        return tables.rows(
                "select concat_ws(' ', revision, entries) from ledger_anchor where day = '%s' order by revision", day);
    }
}
