package io.gridcase.closure.verification;

import static io.gridcase.closure.casefile.Facts.DUE_AT;
import static io.gridcase.closure.casefile.Facts.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gridcase.closure.casefile.CaseClosed;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.CaseStage;
import io.gridcase.closure.casefile.Facts;
import io.gridcase.closure.casefile.ReworkRequested;
import io.gridcase.closure.verification.VerifyCase.Statement;
import io.gridcase.closure.verification.VerifyCase.Target;
import io.gridcase.photo.PhotoId;
import io.gridcase.photo.UnknownPhotos;
import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.refusal.Stale;
import io.gridcase.web.AreaScope;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifyCaseTest {

    private static final Instant NOW = DUE_AT.plusSeconds(3_600);
    private static final PhotoId PHOTO = new PhotoId("a".repeat(64));

    private final InMemory world = new InMemory();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final RequestVerification request = new RequestVerification(world, world, clock);
    private final VerifyCase verify = new VerifyCase(world, world, world, clock);
    private final CaseFile caseFile = Facts.handledAt(DUE_AT);

    @BeforeEach
    void a_department_says_that_it_is_done() {
        request.begin(caseFile).await().indefinitely();
    }

    @Test
    void an_answer_of_the_department_asks_for_a_verification() {
        assertThat(world.said).containsExactly(new VerificationRequested(NUMBER, Facts.GRID, 1, NOW));
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
        assertThat(world.said.get(3)).isEqualTo(new VerificationRequested(NUMBER, Facts.GRID, 2, NOW));
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
        var named = new Statement("py-inspector-3", null, List.of(PHOTO));
        assertThatExceptionOfType(UnknownPhotos.class)
                .isThrownBy(() -> verify.pass(target(0), named).await().indefinitely());

        world.photos.add(PHOTO);
        assertThat(verify.pass(target(0), named).await().indefinitely().state()).isEqualTo(VerificationState.PASSED);
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

    private static Target target(long version) {
        var scope =
                VerificationScope.ofInspector("py-inspector-3", new AreaScope(List.of("330483101")), Optional.empty());
        return new Target(NUMBER, scope, new ExpectedVersion(version));
    }

    private static Statement statement(String remark) {
        return new Statement("py-inspector-3", remark, List.of());
    }
}
