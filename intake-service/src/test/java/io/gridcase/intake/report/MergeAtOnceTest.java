package io.gridcase.intake.report;

import static io.gridcase.intake.report.Merging.atOnce;
import static io.gridcase.intake.report.Merging.merge;
import static io.gridcase.intake.report.Merging.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.intake.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Merges of the same reports at the same moment. */
@QuarkusTest
class MergeAtOnceTest {

    @Inject
    Tables tables;

    @Test
    void two_who_merge_crosswise_at_once_make_one_of_them() {
        for (int round = 0; round < 5; round++) {
            var one = waiting();
            var other = waiting();

            var statuses = atOnce(() -> merge(one, other, "\"0\""), () -> merge(other, one, "\"0\""));

            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
            assertThat(tables.rows("select state from report where id in ('%s', '%s')".formatted(one, other)))
                    .containsExactlyInAnyOrder("RECEIVED", "MERGED");
        }
    }

    @Test
    void whatever_is_merged_at_once_there_is_one_root_and_no_chain() {
        var ids = Stream.generate(Merging::waiting).limit(6).toList();

        atOnce(IntStream.range(0, 12)
                .mapToObj(i -> (Supplier<Response>) () -> merge(ids.get(i % 6), ids.get((i * 5 + 1) % 6), "\"0\""))
                .toArray(Supplier[]::new));

        assertThat(tables.rows("""
                        select r.id from report r join report root on root.id = r.merged_into
                        where root.state = 'MERGED'""")).isEmpty();
    }
}
