package io.gridcase.intake.report;

import static io.gridcase.intake.report.SampleCase.FILED_AT;
import static io.gridcase.intake.report.SampleCase.REPORTED_AT;
import static io.gridcase.intake.report.SampleCase.filing;
import static io.gridcase.intake.report.SampleCase.kerb;
import static io.gridcase.intake.report.SampleCase.received;
import static io.gridcase.intake.report.SampleCase.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gridcase.code.DepartmentCode;
import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.refusal.Stale;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

    private static final Outcome ON_TIME = new Outcome(FILED_AT, new DepartmentCode("puyuan-municipal"), true);

    @Test
    void filing_gives_the_number_and_tells_all_that_others_need() {
        var report = received(null);

        var filed = report.file(kerb().classification(2), filing());

        assertThat(report.state()).isEqualTo(ReportState.FILED);
        assertThat(report.filing()).contains(filing());
        assertThat(filed.classification()).isEqualTo(report.classification());
        assertThat(filed.classification().condition()).isEqualTo("破损、缺失");
        assertThat(filed.place().gridCode()).isEqualTo("330483101018001");
    }

    @Test
    void nothing_is_filed_without_a_condition() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> received(null).file(kerb().classification(null), filing()));
    }

    @Test
    void a_report_is_filed_once() {
        var report = received(2);
        report.file(kerb().classification(2), filing());

        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> report.file(kerb().classification(1), filing()));
        assertThat(report.classification().conditionNo()).isEqualTo(2);
    }

    @Test
    void a_rejected_report_says_why() {
        var report = received(null);

        report.reject(new Rejection("other", "其他原因", "重复上报", "py-intake-1", FILED_AT));

        assertThat(report.state()).isEqualTo(ReportState.REJECTED);
        assertThat(report.rejection()).map(Rejection::reason).contains("重复上报");
    }

    @Test
    void a_case_closed_twice_keeps_its_first_outcome() {
        var report = received(2);
        report.file(kerb().classification(2), filing());

        report.close(ON_TIME);
        report.close(new Outcome(FILED_AT.plusSeconds(1), new DepartmentCode("puyuan-sanitation"), false));

        assertThat(report.state()).isEqualTo(ReportState.CLOSED);
        assertThat(report.outcome()).contains(ON_TIME);
    }

    @Test
    void only_a_case_can_be_closed() {
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> received(null).close(ON_TIME));
    }

    @Test
    void an_act_on_an_older_version_is_stale_and_shows_the_state() {
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> received(null).requireVersion(new ExpectedVersion(7)))
                .satisfies(stale -> assertThat(stale.facts()).containsEntry("state", ReportState.RECEIVED));
    }

    @ParameterizedTest(name = "a phone that is {0} off")
    @CsvSource({"PT0S, true", "-PT30S, true", "-P30D, true", "-P30DT1S, false", "PT1S, false", "P4000D, false"})
    void the_time_of_the_phone_counts_unless_it_cannot_be(Duration off, boolean believed) {
        assertThat(reportedAt(FILED_AT.plus(off))).isEqualTo(believed ? FILED_AT.plus(off) : FILED_AT);
    }

    @Test
    void a_phone_without_a_time_reports_when_it_arrives() {
        assertThat(reportedAt(null)).isEqualTo(FILED_AT);
        assertThat(reportedAt(Instant.MIN)).isEqualTo(FILED_AT);
        assertThat(received(null).reportedAt()).isEqualTo(REPORTED_AT);
    }

    @ParameterizedTest(name = "made at {0} and sent at {1}")
    @CsvSource({
        "-PT3H, PT0S, false",
        "-PT3H, PT10M, false",
        "-PT3H, PT10M1S, true",
        "PT0S, -PT11M, true",
        "PT11M,, true",
        "PT9M,, false",
        ",, false"
    })
    void a_phone_whose_clock_is_off_is_flagged(@Nullable Duration made, @Nullable Duration sent, boolean off) {
        var phone =
                new PhoneTimes(made == null ? null : FILED_AT.plus(made), sent == null ? null : FILED_AT.plus(sent));

        assertThat(Arrival.of(phone, FILED_AT, Duration.ZERO).clockOff()).isEqualTo(off);
    }

    @Test
    void what_the_phone_said_is_kept_unless_no_database_can() {
        assertThat(arrival(FILED_AT.plusSeconds(99)).phoneTime()).isEqualTo(FILED_AT.plusSeconds(99));
        assertThat(arrival(Instant.MAX).phoneTime()).isNull();
    }

    @Test
    void a_report_with_only_an_address_is_not_filed_before_somebody_has_placed_it() {
        var report = received(said(2), ReportedPlace.unknown("330483", "桐星大道"));

        assertThat(report.decided()).isFalse();
        assertThatExceptionOfType(PlaceUnknown.class).isThrownBy(() -> report.file(kerb().classification(2), filing()));
    }

    private static Instant reportedAt(@Nullable Instant said) {
        return arrival(said).reportedAt();
    }

    private static Arrival arrival(@Nullable Instant said) {
        return Arrival.of(new PhoneTimes(said, null), FILED_AT, Duration.ZERO);
    }
}
