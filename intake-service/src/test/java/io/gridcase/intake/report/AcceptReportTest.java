package io.gridcase.intake.report;

import static io.gridcase.intake.report.SampleCase.NUMBER;
import static io.gridcase.intake.report.SampleCase.inspector;
import static io.gridcase.intake.report.SampleCase.officer;
import static io.gridcase.intake.report.SampleCase.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gridcase.code.Channel;
import io.gridcase.code.ClassKind;
import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.catalogue.UnknownClass;
import io.gridcase.intake.catalogue.UnknownCondition;
import io.gridcase.intake.grid.OutsideEveryGrid;
import io.gridcase.place.Crs;
import io.gridcase.place.GivenPosition;
import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.web.Caller;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcceptReportTest {

    private static final Caller REPORTER = inspector("py-inspector-1", "330483101");

    private final InMemory intake = new InMemory();

    @Test
    void with_a_condition_it_is_filed_by_the_system_and_told() {
        var accepted = accept(said(2), REPORTER);

        assertThat(accepted.repeated()).isFalse();
        assertThat(accepted.report().filing()).contains(SampleCase.filing());
        assertThat(intake.reports).containsKey(SampleCase.ID);
        assertThat(intake.published)
                .extracting(filed -> filed.filing().caseNumber())
                .containsExactly(NUMBER);
    }

    @Test
    void without_a_condition_it_waits_and_nothing_is_told() {
        var report = accept(said(null), REPORTER).report();

        assertThat(report.state()).isEqualTo(ReportState.RECEIVED);
        assertThat(intake.reports).containsValue(report);
        assertThat(intake.published).isEmpty();
    }

    @Test
    void repeated_it_is_the_first_one_and_told_once() {
        var first = accept(said(2), REPORTER).report();

        assertThat(accept(said(2), REPORTER)).isEqualTo(new Accepted(first, true));
        assertThat(intake.published).hasSize(1);
    }

    @Test
    void the_id_of_somebody_else_is_refused() {
        accept(said(2), REPORTER);

        assertThatExceptionOfType(ReportIdTaken.class)
                .isThrownBy(() -> accept(said(2), inspector("py-inspector-4", "330483101")));
    }

    @Test
    void outside_the_own_areas_it_is_flagged() {
        assertThat(accept(said(2), inspector("wz-inspector-1", "330483100"))
                        .report()
                        .outsideOwnArea())
                .isTrue();
    }

    @Test
    void what_cannot_be_is_refused_and_not_kept() {
        assertThatExceptionOfType(UnknownCondition.class).isThrownBy(() -> accept(said(9), REPORTER));
        assertThatExceptionOfType(UnknownClass.class)
                .isThrownBy(() -> accept(of(new ClassId(ClassKind.COMPONENT, "06050"), 120.63), REPORTER));
        assertThatExceptionOfType(OutsideEveryGrid.class)
                .isThrownBy(() -> accept(of(SampleCase.KERB, 121.47), REPORTER));
        assertThat(intake.reports).isEmpty();
        assertThat(intake.published).isEmpty();
    }

    @Test
    void what_waits_for_a_photo_is_kept_and_nothing_is_decided() {
        var report = accept(said(2), List.of(SampleCase.PHOTO));

        assertThat(report.state()).isEqualTo(ReportState.AWAITING_PHOTOS);
        assertThat(report.awaitedPhotos()).containsExactly(SampleCase.PHOTO);
        assertThat(intake.published).isEmpty();
    }

    @Test
    void the_last_photo_files_it_and_gives_the_centre_its_time_anew() {
        accept(said(2), List.of(SampleCase.PHOTO, "b".repeat(64)));

        assertThat(take("b".repeat(64)).state()).isEqualTo(ReportState.AWAITING_PHOTOS);
        var report = take(SampleCase.PHOTO);

        assertThat(report.state()).isEqualTo(ReportState.FILED);
        assertThat(report.arrival().decideBy()).isEqualTo(SampleCase.FILED_AT.plus(Duration.ofMinutes(15)));
        assertThat(take(SampleCase.PHOTO).filing()).isEqualTo(report.filing());
        assertThat(intake.published).hasSize(1);
    }

    @Test
    void who_was_on_site_shows_a_photo() {
        var said = said(2);
        var words = new Evidence(said.evidence().description(), List.of());

        assertThatExceptionOfType(NoPhoto.class).isThrownBy(() -> accept(with(said, words, said.source()), REPORTER));
        assertThat(accept(with(said, words, Source.of(Channel.HOTLINE)), REPORTER)
                        .report()
                        .state())
                .isEqualTo(ReportState.RECEIVED);
    }

    @Test
    void the_centre_files_what_waits_under_the_class_it_decides() {
        accept(said(null), REPORTER);

        var filed = file(new FilingDecision(1, Optional.empty(), Optional.empty()), officer("330483"));

        assertThat(filed.classification().condition()).isEqualTo("倾斜");
        assertThat(filed.filing()).map(Filing::filedBy).contains("py-intake-1");
        assertThat(intake.published).hasSize(1);
    }

    @Test
    void the_centre_corrects_only_into_classes_that_exist() {
        accept(said(null), REPORTER);

        assertThatExceptionOfType(UnknownClass.class)
                .isThrownBy(() -> file(
                        new FilingDecision(1, Optional.of(ClassKind.COMPONENT), Optional.empty()), officer("330483")));
    }

    @Test
    void another_towns_report_is_not_there() {
        accept(said(null), REPORTER);

        assertThatExceptionOfType(UnknownReport.class)
                .isThrownBy(
                        () -> file(new FilingDecision(1, Optional.empty(), Optional.empty()), officer("330483100")));
    }

    private static NewReport of(ClassId classId, double longitude) {
        var said = said(2);
        return new NewReport(
                said.id(),
                classId,
                2,
                new Whereabouts(new GivenPosition(longitude, 30.68, Crs.WGS84, null), SampleCase.ADDRESS),
                said.evidence(),
                said.source(),
                said.phone(),
                null,
                null);
    }

    private static NewReport with(NewReport said, Evidence evidence, Source source) {
        return new NewReport(
                said.id(), said.given(), said.conditionNo(), said.where(), evidence, source, said.phone(), null, null);
    }

    private Report accept(NewReport said, List<String> missing) {
        return intake.acceptReport()
                .accept(said, missing, Sender.of(REPORTER))
                .await()
                .indefinitely()
                .report();
    }

    private Report take(String photo) {
        return intake.completeReport()
                .take(SampleCase.ID, List.of(photo))
                .await()
                .indefinitely();
    }

    private Accepted accept(NewReport said, Caller reporter) {
        return intake.acceptReport()
                .accept(said, List.of(), Sender.of(reporter))
                .await()
                .indefinitely();
    }

    private Report file(FilingDecision decision, Caller officer) {
        return intake.fileReport()
                .file(SampleCase.ID, new ExpectedVersion(0), decision, officer)
                .await()
                .indefinitely();
    }
}
