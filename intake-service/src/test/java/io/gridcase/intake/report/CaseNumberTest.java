package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.send;
import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.SampleReport.with;
import static io.gridcase.intake.Staff.inspector;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.intake.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseNumberTest {

    @AfterEach
    void back_to_real_time() {
        TestClock.showRealTime();
    }

    @Test
    void the_day_is_that_of_the_city() {
        TestClock.show("2030-03-09T23:59:00+08:00");
        assertThat(number()).isEqualTo("33048320300309000001");

        TestClock.show("2030-03-10T00:01:00+08:00");
        assertThat(number()).isEqualTo("33048320300310000001");
    }

    @Test
    void cases_filed_at_once_are_numbered_without_gap_or_repetition() {
        TestClock.show("2030-05-01T09:00:00+08:00");
        var numbers =
                Stream.generate(() -> CompletableFuture.supplyAsync(CaseNumberTest::number)).limit(24).toList().stream()
                        .map(CompletableFuture::join)
                        .sorted()
                        .toList();

        assertThat(numbers)
                .containsExactlyElementsOf(Stream.iterate(1, i -> i + 1)
                        .limit(24)
                        .map("33048320300501%06d"::formatted)
                        .toList());
    }

    @Test
    void a_refused_report_uses_up_no_number() {
        TestClock.show("2030-06-01T09:00:00+08:00");
        assertThat(number()).endsWith("000001");
        send(inspector(), with("conditionNo", 98)).then().statusCode(422);

        assertThat(number()).endsWith("000002");
    }

    private static String number() {
        return sent(decided(UUID.randomUUID())).extract().path("caseNumber");
    }
}
