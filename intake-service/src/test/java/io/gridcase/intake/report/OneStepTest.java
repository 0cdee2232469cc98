package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.send;
import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.inspector;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.gridcase.code.Channel;
import io.gridcase.intake.SamplePhoto;
import io.gridcase.intake.Tables;
import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.TopicReader;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one statement that keeps a report does what Hibernate would have done, and counts without gaps. */
@QuarkusTest
class OneStepTest {

    @Inject
    Tables tables;

    @Inject
    KeepReport stepByStep;

    @Inject
    OneStep oneStep;

    @Test
    void a_report_is_the_same_row_either_way() throws Throwable {
        var inOneStep = new UUID(1, new Random().nextLong());
        var inMany = new UUID(2, inOneStep.getLeastSignificantBits());

        VertxContextSupport.subscribeAndAwait(
                () -> oneStep.keep(SampleCase.receivedInFull(inOneStep), Optional.empty()));
        VertxContextSupport.subscribeAndAwait(() -> stepByStep.keep(SampleCase.receivedInFull(inMany), null));

        assertThat(row(inOneStep)).isEqualTo(row(inMany)).contains("\"batch\"", "\"placed_by\"");
    }

    @Test
    void what_may_be_the_same_problem_is_left_to_those_who_can_look() throws Throwable {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        keep(SampleCase.receivedFrom(Channel.INSPECTOR, first));

        assertThatExceptionOfType(LooksAlike.class)
                .isThrownBy(() -> keep(SampleCase.receivedFrom(Channel.MEDIA, second)));

        assertThat(tables.rows("select id from report where id = '%s'".formatted(second)))
                .isEmpty();
        keep(SampleCase.receivedFrom(Channel.INSPECTOR, second));
    }

    @Test
    void those_that_come_together_are_committed_together() throws Throwable {
        var reports = Stream.generate(UUID::randomUUID)
                .limit(20)
                .map(id -> SampleCase.receivedFrom(Channel.INSPECTOR, id))
                .toList();

        VertxContextSupport.subscribeAndAwait(() -> Uni.join()
                .all(reports.stream()
                        .map(report -> oneStep.keep(report, Optional.empty()))
                        .toList())
                .andFailFast());

        var ids = reports.stream().map(report -> "'" + report.id() + "'").collect(Collectors.joining(","));
        assertThat(tables.rows("select distinct xmin from report where id in (%s)".formatted(ids)))
                .hasSizeBetween(1, 4);
    }

    private void keep(Report report) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> oneStep.keep(report, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"caseNumber\":\"33048320170630000001\",",
                "{\"caseNumber\":\"\",\"x\":1}",
                "'); drop table report; --",
                "$1 $$ \\ \\\\ \\u0041 \" ' % ?",
                "换行\n制表\t回车\r",
                "𠮷 😀 \u202e ÿ",
                "ce_subject"
            })
    void what_people_write_arrives_as_they_wrote_it(String text) {
        var id = UUID.randomUUID();
        var report = decided(id);
        report.put("description", text);
        String number = sent(report).extract().path("caseNumber");

        try (var topic = new TopicReader(Infra.shared().kafkaBootstrapServers(), "intake.case-events")) {
            var event = topic.awaitFirst("case-filed.v1", number);
            Contracts.assertValid("case-filed.v1", event.json());
            assertThat(event.json().path("caseNumber").asText()).isEqualTo(number);
            assertThat(event.json().path("description").asText()).isEqualTo(text);
            assertThat(event.subject()).isEqualTo(number);
        }
        assertThat(tables.rows("select description from report where id = '%s'".formatted(id)))
                .containsExactly(text);
    }

    @Test
    void many_at_once_are_counted_without_gaps_and_told_each_once() {
        long before = tables.sum("case_counter", "last");
        var reports =
                IntStream.range(0, 60).mapToObj(i -> decided(UUID.randomUUID())).toList();

        var numbers = atOnce(reports).stream()
                .map(answer -> answer.<String>path("caseNumber"))
                .collect(Collectors.toSet());

        assertThat(numbers).hasSize(60).doesNotContainNull();
        assertThat(tables.sum("case_counter", "last") - before).isEqualTo(60);
        assertThat(gaps()).isEmpty();
    }

    @Test
    void those_sent_twice_at_once_burn_no_number() {
        long before = tables.sum("case_counter", "last");
        var once =
                IntStream.range(0, 20).mapToObj(i -> decided(UUID.randomUUID())).toList();
        var thrice = IntStream.range(0, 60).mapToObj(i -> once.get(i % 20)).toList();

        var answers = atOnce(thrice);

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(20);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(40);
        assertThat(tables.sum("case_counter", "last") - before).isEqualTo(20);
        assertThat(gaps()).isEmpty();
    }

    @Test
    void one_that_cannot_be_kept_spoils_no_other() {
        var reports = IntStream.range(0, 30)
                .mapToObj(i -> i % 10 == 3
                        ? com.fasterxml.jackson.databind.node.NullNode.instance
                        : decided(UUID.randomUUID()))
                .map(Object.class::cast)
                .toList();

        var answers = reports.stream()
                .map(report -> CompletableFuture.supplyAsync(() -> send(inspector(), report)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(27);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 400).hasSize(3);
    }

    @Test
    void while_photos_are_missing_no_number_is_drawn() {
        long before = tables.sum("case_counter", "last");
        var report = decided(UUID.randomUUID());
        report.put("photos", List.of(SamplePhoto.taken().id()));

        sent(report);
        sent(undecided(UUID.randomUUID()));

        assertThat(tables.sum("case_counter", "last")).isEqualTo(before);
    }

    @Test
    void everything_that_was_told_has_left() {
        sent(decided(UUID.randomUUID()));

        await().until(() -> tables.count("outbox") == 0);
    }

    private static List<Response> atOnce(List<Map<String, Object>> reports) {
        return reports.stream()
                .map(report -> CompletableFuture.supplyAsync(() -> send(inspector(), report)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    /** Days on which the counter and the numbers given disagree. */
    private List<String> gaps() {
        return tables.rows("""
                select counter.day from case_counter counter
                left join report on left(case_number, 14) = county || to_char(day, 'YYYYMMDD')
                group by counter.county, counter.day, last having count(case_number) <> last
                """);
    }

    private String row(UUID id) {
        return tables.rows("select (to_jsonb(report) - 'id' - 'foreign_number')::text from report where id = '%s'"
                        .formatted(id))
                .get(0);
    }
}
