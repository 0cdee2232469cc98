package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.send;
import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.inspector;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.NullNode;
import io.gridcase.intake.SamplePhoto;
import io.gridcase.intake.Tables;
import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.TopicReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports that are kept together share a statement, and yet each has its own number and its own fate. */
@QuarkusTest
class ManyAtOnceTest {

    @Inject
    Tables tables;

    private DrawnNumbers numbers;

    @BeforeEach
    void so_far() {
        numbers = new DrawnNumbers(tables);
    }

    @Test
    void many_at_once_are_counted_without_gaps_and_told_each_once() {
        long before = numbers.count();
        var reports =
                IntStream.range(0, 60).mapToObj(i -> decided(UUID.randomUUID())).toList();

        var given = atOnce(reports).stream()
                .map(answer -> answer.<String>path("caseNumber"))
                .collect(Collectors.toSet());

        assertThat(given).hasSize(60).doesNotContainNull();
        assertThat(numbers.count() - before).isEqualTo(60);
        assertThat(numbers.gaps()).isEmpty();
        await().until(() -> tables.count("outbox") == 0);
        try (var topic = new TopicReader(Infra.shared().kafkaBootstrapServers(), "intake.case-events")) {
            assertThat(topic.all())
                    .filteredOn(event -> event.type().equals("case-filed.v1") && given.contains(event.key()))
                    .hasSize(60);
        }
    }

    @Test
    void those_sent_twice_at_once_burn_no_number() {
        long before = numbers.count();
        var once =
                IntStream.range(0, 20).mapToObj(i -> decided(UUID.randomUUID())).toList();
        var thrice = IntStream.range(0, 60).mapToObj(i -> once.get(i % 20)).toList();

        var answers = atOnce(thrice);

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(20);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(40);
        assertThat(numbers.count() - before).isEqualTo(20);
        assertThat(numbers.gaps()).isEmpty();
    }

    @Test
    void one_that_cannot_be_kept_spoils_no_other() {
        var reports = IntStream.range(0, 30)
                .mapToObj(i -> i % 10 == 3 ? NullNode.instance : decided(UUID.randomUUID()))
                .toList();

        var answers = atOnce(reports);

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(27);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 400).hasSize(3);
    }

    @Test
    void while_photos_are_missing_no_number_is_drawn() {
        long before = numbers.count();
        var report = decided(UUID.randomUUID());
        report.put("photos", List.of(SamplePhoto.taken().id()));

        sent(report);
        sent(undecided(UUID.randomUUID()));

        assertThat(numbers.count()).isEqualTo(before);
    }

    private static List<Response> atOnce(List<?> reports) {
        return reports.stream()
                .map(report -> CompletableFuture.supplyAsync(() -> send(inspector(), report)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }
}
