package io.gridcase.intake.report;

import static io.gridcase.intake.report.SampleCase.inspector;
import static io.gridcase.intake.report.SampleCase.officer;
import static io.gridcase.intake.report.SampleCase.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.roster.Duty;
import io.gridcase.roster.DutyKind;
import io.gridcase.roster.DutyRoster;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmReportTest {

    private final InMemory intake = new InMemory();

    /** What becomes of a report, by the rule of its channel, its condition and what was found. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # needs | files | condition | found       | becomes
            true    | true  | 2         |             | CONFIRMING
            true    | true  |           |             | CONFIRMING
            true    | false | 2         |             | CONFIRMING
            false   | true  | 2         |             | FILED
            false   | false | 2         |             | RECEIVED
            true    | true  | 2         | REAL        | FILED
            true    | true  |           | REAL        | RECEIVED
            true    | false | 2         | REAL        | RECEIVED
            true    | true  | 2         | NOT_REAL    | RECEIVED
            true    | true  | 2         | CANNOT_FIND | RECEIVED
            """)
    void the_rule_of_the_channel_decides(
            boolean needs,
            boolean files,
            @Nullable Integer condition,
            @Nullable ConfirmationResult found,
            ReportState becomes) {
        intake.rules = channel -> new ChannelRule(needs, files);
        var report = accept(said(condition));

        if (found != null) {
            confirm(report, found);
        }

        assertThat(report.state()).isEqualTo(becomes);
        assertThat(intake.toConfirm).hasSize(needs ? 1 : 0);
        assertThat(intake.published).hasSize(becomes == ReportState.FILED ? 1 : 0);
    }

    @Test
    void with_the_result_the_centre_has_its_whole_time_again() {
        intake.rules = channel -> new ChannelRule(true, false);
        var report = accept(said(2));
        var found = new Confirmed(
                ConfirmationResult.REAL, "py-inspector-3", SampleCase.FILED_AT.plus(Duration.ofMinutes(25)));

        await(intake.confirmReport().confirm(report, found));

        assertThat(report.confirmed()).contains(found);
        assertThat(report.arrival().decideBy()).isEqualTo(SampleCase.FILED_AT.plus(Duration.ofMinutes(40)));
    }

    @Test
    void an_address_alone_waits_for_its_place() {
        intake.rules = channel -> new ChannelRule(true, true);
        var report = accept(withoutPosition());

        assertThat(report.state()).isEqualTo(ReportState.RECEIVED);
        assertThat(intake.toConfirm).isEmpty();
        assertThatExceptionOfType(PlaceUnknown.class).isThrownBy(() -> request(report));
    }

    @Test
    void the_centre_asks_once() {
        var report = accept(said(null));

        request(report);

        assertThat(intake.toConfirm).containsExactly(report);
        assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> request(report));
    }

    @Test
    void after_a_result_the_centre_may_ask_again() {
        var report = accept(said(null));
        request(report);
        confirm(report, ConfirmationResult.CANNOT_FIND);

        request(report);

        assertThat(report.state()).isEqualTo(ReportState.CONFIRMING);
    }

    @Test
    void where_the_roster_has_sent_others_an_inspector_is_outside_the_own_area() {
        intake.roster = DutyRoster.of(
                List.of(new Duty("py-inspector-1", DutyKind.INSPECTOR, "330483101200", LocalDate.of(2016, 1, 1), null)),
                ZoneOffset.ofHours(8));

        assertThat(accept(said(null)).outsideOwnArea()).isTrue();
    }

    @Test
    void a_system_has_no_area_that_it_could_leave() {
        var accepted = await(intake.acceptReport().accept(said(null), List.of(), Sender.client("camera-1")));

        assertThat(accepted.report().outsideOwnArea()).isFalse();
    }

    private static NewReport withoutPosition() {
        var said = said(2);
        return new NewReport(
                said.id(),
                said.given(),
                2,
                new Whereabouts(null, SampleCase.ADDRESS),
                said.evidence(),
                said.source(),
                said.phone(),
                null,
                null);
    }

    private Report accept(NewReport said) {
        var sender = Sender.of(inspector("py-inspector-1", "330483101"));
        return await(intake.acceptReport().accept(said, List.of(), sender)).report();
    }

    private void request(Report report) {
        await(intake.requestConfirmation().request(report.id(), new ExpectedVersion(0), officer("330483")));
    }

    private void confirm(Report report, ConfirmationResult result) {
        await(intake.confirmReport().confirm(report, new Confirmed(result, "py-inspector-3", SampleCase.FILED_AT)));
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().indefinitely();
    }
}
