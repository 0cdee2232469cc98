package io.gridcase.intake.report;

import static io.gridcase.intake.report.SampleCase.KERB;
import static io.gridcase.intake.report.SampleCase.REPORTED_AT;
import static io.gridcase.intake.report.SampleCase.officer;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.code.Channel;
import io.gridcase.place.GivenPosition;
import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.web.AreaScope;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergeRulesTest {

    private final InMemory intake = new InMemory();

    @BeforeEach
    void rules() {
        intake.rules = channel -> new ChannelRule(channel == Channel.HOTLINE, channel == Channel.INSPECTION);
    }

    @Test
    void a_new_report_goes_the_way_of_the_open_one() {
        var known = accept(Channel.HOTLINE, null, null);

        var report = accept(Channel.MEDIA, null, null);

        assertThat(report.state()).isEqualTo(ReportState.MERGED);
        assertThat(report.way()).isSameAs(known);
        assertThat(report.merge()).contains(new Merge(Way.SYSTEM, SampleCase.FILED_AT));
    }

    @Test
    void what_is_about_to_be_filed_takes_up_what_waits_and_nobody_has_to_look_any_more() {
        var known = accept(Channel.HOTLINE, null, null);
        assertThat(intake.toConfirm).containsExactly(known);

        var report = accept(Channel.INSPECTION, 2, null);

        assertThat(report.state()).isEqualTo(ReportState.FILED);
        assertThat(known.way()).isSameAs(report);
        assertThat(intake.toConfirm).isEmpty();
    }

    @Test
    void a_case_takes_up_what_would_be_filed() {
        var known = accept(Channel.INSPECTION, 2, null);
        intake.rules = channel -> new ChannelRule(false, true);

        assertThat(accept(Channel.LEADER, 2, null).way()).isSameAs(known);
        assertThat(intake.published).hasSize(1);
    }

    @Test
    void a_promise_is_left_to_people() {
        accept(Channel.HOTLINE, null, null);

        assertThat(accept(Channel.MEDIA, null, REPORTED_AT.plusSeconds(86_400)).state())
                .isEqualTo(ReportState.RECEIVED);
    }

    @Test
    void a_person_who_merges_calls_the_inspector_back() {
        var root = accept(Channel.MEDIA, null, REPORTED_AT);
        var report = accept(Channel.HOTLINE, null, REPORTED_AT);

        merge(intake, report, root);

        assertThat(report.way()).isSameAs(root);
        assertThat(intake.toConfirm).isEmpty();
    }

    @Test
    void a_root_that_was_merged_meanwhile_is_looked_for_again() {
        var root = accept(Channel.MEDIA, null, REPORTED_AT);
        var moved = accept(Channel.MEDIA, null, REPORTED_AT);
        var report = accept(Channel.MEDIA, null, REPORTED_AT);
        merge(intake, moved, root);

        merge(new SeenTooEarly(intake, moved.id()), report, moved);

        assertThat(report.way()).isSameAs(root);
    }

    private void merge(MergedReports merged, Report report, Report into) {
        new MergeReports(new MergeLocked(merged, intake.merging()))
                .merge(report.id(), into.id(), new ExpectedVersion(report.version()), officer("330483"))
                .await()
                .indefinitely();
    }

    private Report accept(Channel channel, @Nullable Integer conditionNo, @Nullable Instant promisedAt) {
        var said = new NewReport(
                UUID.randomUUID(),
                KERB,
                conditionNo,
                new Whereabouts(new GivenPosition(120.63, 30.68, SampleCase.GIVEN.crs(), 8.0), SampleCase.ADDRESS),
                new Evidence("绿化带平侧石破损", List.of()),
                new Source(channel, null, null, promisedAt, null),
                new PhoneTimes(REPORTED_AT, null),
                null,
                null);
        return intake.acceptReport()
                .accept(said, List.of(), Sender.client("city"))
                .await()
                .indefinitely()
                .report();
    }

    /** Names a root as it was before it was merged, the first time. */
    private record SeenTooEarly(MergedReports merged, UUID formerRoot, AtomicInteger looks) implements MergedReports {

        SeenTooEarly(MergedReports merged, UUID formerRoot) {
            this(merged, formerRoot, new AtomicInteger());
        }

        @Override
        public Uni<UUID> rootOf(UUID id) {
            return Uni.createFrom()
                    .deferred(() ->
                            looks.getAndIncrement() == 0 ? Uni.createFrom().item(formerRoot) : merged.rootOf(id));
        }

        @Override
        public Uni<LockedPair> locked(UUID one, UUID other, AreaScope in) {
            return merged.locked(one, other, in);
        }

        @Override
        public Uni<Void> move(Report from, Report to) {
            return merged.move(from, to);
        }

        @Override
        public Uni<Members> of(UUID root) {
            return merged.of(root);
        }
    }
}
