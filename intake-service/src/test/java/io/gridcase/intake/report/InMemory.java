package io.gridcase.intake.report;

import io.gridcase.code.Channel;
import io.gridcase.code.Stage;
import io.gridcase.intake.catalogue.CaseClass;
import io.gridcase.intake.catalogue.ClassHistory;
import io.gridcase.intake.catalogue.GivenClass;
import io.gridcase.intake.catalogue.ResolveClass;
import io.gridcase.intake.catalogue.Successor;
import io.gridcase.intake.grid.FindGrid;
import io.gridcase.intake.grid.Grids;
import io.gridcase.intake.roster.Duties;
import io.gridcase.place.grid.GridIndex;
import io.gridcase.roster.DutyRoster;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The use cases of this package, with ports that are kept in memory. */
final class InMemory extends ReportsInMemory
        implements ClassHistory, Grids, Duties, CaseEvents, Changes, ChannelRules, StageLimits, ConfirmationTasks {

    /** Nobody waits for a lock here. */
    static final LockTimeouts NO_LOCKS = failure -> false;

    final List<Report> toConfirm = new ArrayList<>();
    Function<Channel, ChannelRule> rules = channel -> new ChannelRule(false, channel == Channel.INSPECTOR);
    DutyRoster roster = DutyRoster.of(List.of(), ZoneOffset.ofHours(8));
    final List<CaseVoided> voided = new ArrayList<>();
    final List<Change> noted = new ArrayList<>();

    CaseFiling filing() {
        return new CaseFiling(this, this, clock());
    }

    AcceptReport acceptReport() {
        return new AcceptReport(
                new ReceiveReport(
                        classes(),
                        new Places(this, new FindGrid(this, () -> 200), this),
                        this,
                        new CheckAttributes(new AlwaysAsked(List.of()), clock()),
                        clock()),
                settling(),
                this,
                new KeepReport(this, settling()),
                new FindReports(this, this));
    }

    CompleteReport completeReport() {
        return new CompleteReport(this, this, settling(), clock());
    }

    RequestConfirmation requestConfirmation() {
        return new RequestConfirmation(this, this);
    }

    ConfirmReport confirmReport() {
        return new ConfirmReport(this, this, settling());
    }

    private SettleReport settling() {
        return new SettleReport(this, new MergeByRule(this, merging()), requestConfirmation(), filing(), clock());
    }

    FileReport fileReport() {
        return new FileReport(this, classes(), filing(), this);
    }

    private ResolveClass classes() {
        return new ResolveClass(this, clock());
    }

    ReportMerging merging() {
        return new ReportMerging(this, this, clock());
    }

    static Clock clock() {
        return Clock.fixed(SampleCase.FILED_AT, ZoneOffset.UTC);
    }

    @Override
    public Uni<List<CaseClass>> editions(GivenClass given) {
        var kerb = SampleCase.kerb();
        return Uni.createFrom().item(given.equals(GivenClass.of(kerb.id())) ? List.of(kerb) : List.of());
    }

    @Override
    public Uni<Optional<Successor>> successor(GivenClass given) {
        return Uni.createFrom().item(Optional.empty());
    }

    @Override
    public GridIndex index() {
        return GridIndex.of(List.of(SampleCase.grid()));
    }

    @Override
    public Uni<Void> publish(CaseFiled filed) {
        published.add(filed);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> publish(CaseVoided event) {
        voided.add(event);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> note(Report report, List<Change> changes, String changedBy) {
        noted.addAll(changes);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<NotedChange>> historyOf(UUID reportId) {
        return Uni.createFrom().item(List.of());
    }

    @Override
    public String county() {
        return "330483";
    }

    @Override
    public Uni<ChannelRule> of(Channel channel) {
        return Uni.createFrom().item(rules.apply(channel));
    }

    @Override
    public Uni<Duration> of(Stage stage) {
        return Uni.createFrom().item(Duration.ofMinutes(15));
    }

    @Override
    public DutyRoster roster() {
        return roster;
    }

    @Override
    public Uni<Void> open(Report report, String requestedBy) {
        toConfirm.add(report);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> cancel(Report report) {
        toConfirm.remove(report);
        return Uni.createFrom().voidItem();
    }
}
