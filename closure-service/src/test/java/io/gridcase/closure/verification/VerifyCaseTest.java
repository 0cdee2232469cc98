package io.gridcase.closure.verification;

import static io.gridcase.closure.casefile.Facts.DUE_AT;
import static io.gridcase.closure.casefile.Facts.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.gridcase.closure.casefile.CaseClosed;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.CaseStage;
import io.gridcase.closure.casefile.Facts;
import io.gridcase.closure.casefile.ReworkRequested;
import io.gridcase.closure.verification.VerifyCase.Target;
import io.gridcase.photo.PhotoId;
import io.gridcase.photo.UnknownPhotos;
import io.gridcase.place.Crs;
import io.gridcase.place.GivenPosition;
import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.refusal.Stale;
import io.gridcase.roster.Choice;
import io.gridcase.web.AreaScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyCaseTest {

    private static final Inspectors INSPECTORS = new Inspectors(TestCity.tongxiang());

    private static final Instant NOW = DUE_AT.plusSeconds(3_600);
    private static final PhotoId PHOTO = new PhotoId("a".repeat(64));

    private final InMemory world = new InMemory();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final SendInspector send = new SendInspector(INSPECTORS, world, TestCity.tongxiang());
    private final RequestVerification request = new RequestVerification(world, send, world, clock);
    private final VerifyCase verify = new VerifyCase(world, world, world, () -> 3, clock);
    private final CaseFile caseFile = Facts.handledAt(DUE_AT);

    @BeforeEach
    void a_department_says_that_it_is_done() {
        world.photos.add(PHOTO);
        request.begin(caseFile).await().indefinitely();
    }

    @Test
    void an_answer_of_the_department_asks_for_a_verification() {
        assertThat(world.said).containsExactly(requested(1));
    }

    @Test
    void passing_closes_the_case_in_the_name_of_the_system() {
        verify.pass(target(0), statement(null)).await().indefinitely();

        assertThat(caseFile.stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(world.said)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("VerificationRequested", "VerificationPassed", "CaseClosed");
        assertThat(world.said.get(2)).isInstanceOfSatisfying(CaseClosed.class, closed -> {
            assertThat(closed.closedBy()).isEqualTo("system");
            assertThat(closed.onTime()).isTrue();
        });
    }

    @Test
    void failing_sends_the_case_back_and_the_next_answer_opens_the_next_round() {
        verify.fail(target(0), statement("仅修复一半")).await().indefinitely();

        assertThat(caseFile.stage()).isEqualTo(CaseStage.REWORK);
        assertThat(world.said.get(2))
                .isInstanceOfSatisfying(
                        ReworkRequested.class,
                        rework -> assertThat(rework.reason()).isEqualTo("仅修复一半"));

        Facts.handle(caseFile, NOW);
        request.begin(caseFile).await().indefinitely();
        assertThat(world.said.get(3)).isEqualTo(requested(2));
    }

    @Test
    void nobody_judges_twice() {
        verify.pass(target(0), statement(null)).await().indefinitely();

        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(
                        () -> verify.fail(target(0), statement("no")).await().indefinitely());
    }

    @Test
    void a_stale_version_is_refused_with_the_present_state() {
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(
                        () -> verify.pass(target(7), statement(null)).await().indefinitely())
                .satisfies(stale -> assertThat(stale.facts()).containsEntry("state", "PENDING"));
        assertThat(world.said).hasSize(1);
    }

    @Test
    void a_photo_that_was_never_sent_is_refused() {
        var unknown = new Statement("py-inspector-3", null, List.of(new PhotoId("b".repeat(64))), null);

        assertThatExceptionOfType(UnknownPhotos.class)
                .isThrownBy(() -> verify.pass(target(0), unknown).await().indefinitely());
    }

    @Test
    void whoever_has_been_there_shows_it() {
        var bare = new Statement("py-inspector-3", "done", List.of(), null);

        assertThatExceptionOfType(PhotoRequired.class)
                .isThrownBy(() -> verify.pass(target(0), bare).await().indefinitely());
        assertThatExceptionOfType(PhotoRequired.class)
                .isThrownBy(() -> verify.miss(target(0), bare).await().indefinitely());
    }

    @Test
    void the_third_failure_is_for_a_supervisor_and_the_case_stays_where_it_is() {
        for (int failure = 1; failure < 3; failure++) {
            verify.fail(target(0), statement("not yet")).await().indefinitely();
            Facts.handle(caseFile, NOW);
            request.begin(caseFile).await().indefinitely();
        }

        var judged = verify.fail(target(0), statement("still not")).await().indefinitely();

        assertThat(judged.state()).isEqualTo(VerificationState.ESCALATED);
        assertThat(caseFile.stage()).isEqualTo(CaseStage.HANDLED);
        assertThat(caseFile.reworkCount()).isEqualTo(2);
        assertThat(world.said.get(world.said.size() - 1))
                .isInstanceOfSatisfying(
                        VerificationFailed.class,
                        failed -> assertThat(failed.escalated()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"WGS84, 120.63, 30.68, 0", "GCJ02, 120.634137, 30.677502, 0", "WGS84, 120.63, 30.69, 1111.9"})
    void the_distance_from_the_place_is_kept_and_not_the_position(
            Crs crs, double longitude, double latitude, double metres) {
        var position = new GivenPosition(longitude, latitude, crs, 8.0);
        var judged = verify.miss(target(0), new Statement("py-inspector-3", "fenced off", List.of(PHOTO), position))
                .await()
                .indefinitely();

        assertThat(judged.state()).isEqualTo(VerificationState.UNREACHED);
        assertThat(judged.finding().orElseThrow().distanceMetres()).isCloseTo(metres, within(0.2));
    }

    @Test
    void outside_the_own_areas_there_is_no_verification() {
        var elsewhere =
                VerificationScope.ofInspector("wz-inspector-1", new AreaScope(List.of("330483100")), Optional.empty());
        assertThatExceptionOfType(UnknownVerification.class)
                .isThrownBy(() -> verify.pass(new Target(NUMBER, elsewhere, new ExpectedVersion(0)), statement(null))
                        .await()
                        .indefinitely());
    }

    private static VerificationRequested requested(int round) {
        return new VerificationRequested(
                NUMBER, Facts.GRID, round, NOW, "py-inspector-3", Choice.OWN_GRID, NOW.plus(Duration.ofHours(4)));
    }

    private static Target target(long version) {
        var scope =
                VerificationScope.ofInspector("py-inspector-3", new AreaScope(List.of("330483101")), Optional.empty());
        return new Target(NUMBER, scope, new ExpectedVersion(version));
    }

    private static Statement statement(String remark) {
        return new Statement("py-inspector-3", remark, List.of(PHOTO), null);
    }
}
