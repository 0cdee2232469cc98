package io.gridcase.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridcase.code.ClassKind;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Litter was 0110 of a list that ended in July 2026 and is 06010; awnings were renamed and later left out. */
class ResolveClassTest {

    private static final String OLD = "GB/T 30428.2-2013";
    private static final String NEW = "GB/T 47678.5-2026";
    private static final Instant BEGIN = Instant.parse("2015-12-31T16:00:00Z");
    private static final Instant OLD_END = Instant.parse("2026-06-30T16:00:00Z");
    private static final Instant RENAMED = Instant.parse("2026-08-01T02:00:00Z");
    private static final Instant LEFT_OUT = Instant.parse("2026-09-01T02:00:00Z");
    private static final Instant NOW = Instant.parse("2026-09-02T02:00:00Z");

    private static final CaseClass LITTER = edition("06010", "暴露垃圾", BEGIN, null);
    private static final CaseClass AWNING = edition("06043", "遮阳篷", BEGIN, RENAMED);
    private static final CaseClass RENAMED_AWNING = edition("06043", "遮阳篷破损", RENAMED, LEFT_OUT);
    private static final CaseClass NEWCOMER = edition("06060", "新增类别", NOW.minusSeconds(60), null);
    private static final CaseClass PLANNED = edition("06061", "将来类别", NOW.plusSeconds(60), null);

    private final ResolveClass classes = new ResolveClass(new History(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void todays_class_is_itself() {
        assertThat(reported(null, "06010", NOW)).isSameAs(LITTER);
        assertThat(reported(NEW, "06010", NOW)).isSameAs(LITTER);
    }

    @Test
    void an_old_code_is_todays_class_until_thirty_days_after_the_end_of_its_list() {
        assertThat(reported(null, "0110", OLD_END.minusSeconds(1))).isSameAs(LITTER);
        assertThat(reported(OLD, "0110", OLD_END.plus(Duration.ofDays(30)).minusSeconds(1)))
                .isSameAs(LITTER);
    }

    @Test
    void later_it_is_refused_with_the_new_class_named() {
        var refusal = catchThrowableOfType(
                ClassOutdated.class, () -> reported(OLD, "0110", OLD_END.plus(Duration.ofDays(30))));

        assertThat(refusal).hasMessage("class %s INCIDENT 0110 is now %s INCIDENT 06010".formatted(OLD, NEW));
        assertThat(refusal.facts())
                .containsEntry("successorScheme", NEW)
                .containsEntry("successorKind", ClassKind.INCIDENT)
                .containsEntry("successorCode", "06010");
    }

    @Test
    void a_report_means_the_class_as_it_was_when_it_was_made() {
        assertThat(reported(null, "06043", RENAMED.minusSeconds(1))).isSameAs(AWNING);
        assertThat(reported(null, "06043", RENAMED)).isSameAs(RENAMED_AWNING);
        assertThat(reported(null, "06043", LEFT_OUT.minusSeconds(1))).isSameAs(RENAMED_AWNING);
    }

    @Test
    void made_after_the_end_it_is_refused_and_told_when_that_was() {
        assertThatExceptionOfType(ClassOutdated.class)
                .isThrownBy(() -> reported(null, "06043", LEFT_OUT))
                .withMessageContaining("held until " + LEFT_OUT)
                .satisfies(refusal -> assertThat(refusal.facts()).containsEntry("validTo", LEFT_OUT));
    }

    @Test
    void a_phone_whose_clock_is_slow_may_use_a_class_that_has_just_begun() {
        assertThat(reported(null, "06060", NOW.minusSeconds(120))).isSameAs(NEWCOMER);
    }

    @Test
    void what_is_not_there_yet_or_never_was_is_unknown() {
        assertThatExceptionOfType(UnknownClass.class).isThrownBy(() -> reported(null, "06061", NOW));
        assertThatExceptionOfType(UnknownClass.class).isThrownBy(() -> reported(null, "0199", NOW));
        assertThatExceptionOfType(UnknownClass.class).isThrownBy(() -> reported(OLD, "06010", NOW));
        assertThatExceptionOfType(UnknownClass.class).isThrownBy(() -> reported(NEW, "0110", OLD_END.minusSeconds(1)));
    }

    @Test
    void the_centre_decides_by_todays_catalogue_and_else_by_that_of_the_report() {
        assertThat(decided("06010", RENAMED)).isSameAs(LITTER);
        assertThat(decided("06043", RENAMED.minusSeconds(1))).isSameAs(AWNING);
        assertThatExceptionOfType(ClassOutdated.class).isThrownBy(() -> decided("06043", LEFT_OUT));
        assertThatExceptionOfType(UnknownClass.class).isThrownBy(() -> decided("06099", NOW));
    }

    private CaseClass reported(@Nullable String scheme, String code, Instant madeAt) {
        return classes.reported(new GivenClass(scheme, ClassKind.INCIDENT, code), madeAt)
                .await()
                .indefinitely();
    }

    private CaseClass decided(String code, Instant madeAt) {
        return classes.decided(new ClassId(ClassKind.INCIDENT, code), madeAt)
                .await()
                .indefinitely();
    }

    private static CaseClass edition(String code, String name, Instant from, @Nullable Instant to) {
        return new CaseClass(
                new ClassId(ClassKind.INCIDENT, code),
                NEW,
                new ClassName("市容环境类", "Street scene and environment"),
                new ClassName(name, name),
                new Validity(from, to),
                List.of());
    }

    private static final class History implements ClassHistory {

        @Override
        public Uni<List<CaseClass>> editions(GivenClass given) {
            return Uni.createFrom()
                    .item(List.of(LITTER, AWNING, RENAMED_AWNING, NEWCOMER, PLANNED).stream()
                            .filter(edition -> edition.id().code().equals(given.code()))
                            .filter(edition ->
                                    given.scheme() == null || edition.scheme().equals(given.scheme()))
                            .toList());
        }

        @Override
        public Uni<Optional<Successor>> successor(GivenClass given) {
            return Uni.createFrom()
                    .item(Optional.of(new Successor(NEW, LITTER.id(), OLD_END))
                            .filter(by -> given.code().equals("0110"))
                            .filter(by ->
                                    given.scheme() == null || given.scheme().equals(OLD)));
        }
    }
}
