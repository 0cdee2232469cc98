package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.gridcase.code.Channel;
import io.gridcase.intake.Tables;
import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.TopicReader;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one statement that keeps a report does what Hibernate would have done. */
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
    void everything_that_was_told_has_left() {
        sent(decided(UUID.randomUUID()));

        await().until(() -> tables.count("outbox") == 0);
    }

    private void keep(Report report) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> oneStep.keep(report, Optional.empty()));
    }

    private String row(UUID id) {
        return tables.rows("select (to_jsonb(report) - 'id' - 'foreign_number')::text from report where id = '%s'"
                        .formatted(id))
                .get(0);
    }
}
