package io.gridcase.intake.report;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.Channel;
import io.gridcase.code.Stage;
import io.gridcase.intake.catalogue.CaseClass;
import io.gridcase.intake.catalogue.ClassHistory;
import io.gridcase.intake.catalogue.GivenClass;
import io.gridcase.intake.catalogue.ResolveClass;
import io.gridcase.intake.catalogue.Successor;
import io.gridcase.intake.grid.FindGrid;
import io.gridcase.intake.grid.GridIndex;
import io.gridcase.intake.grid.Grids;
import io.gridcase.intake.roster.Duties;
import io.gridcase.intake.roster.DutyRoster;
import io.gridcase.web.AreaScope;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The ports of the use cases, kept in memory. */
final class InMemory
        implements Reports,
                OneStep,
                AwaitingReports,
                SameProblems,
                MergedReports,
                ClassHistory,
                Grids,
                Duties,
                CaseNumbers,
                CaseEvents,
                Changes,
                ChannelRules,
                StageLimits,
                ConfirmationTasks {

    final Map<UUID, Report> reports = new LinkedHashMap<>();
    final List<CaseFiled> published = new ArrayList<>();
    final List<Report> toConfirm = new ArrayList<>();
    Function<Channel, ChannelRule> rules = channel -> new ChannelRule(false, channel == Channel.INSPECTOR);
    DutyRoster roster = DutyRoster.of(List.of(), ZoneOffset.ofHours(8));
    final List<CaseVoided> voided = new ArrayList<>();
    final List<Change> noted = new ArrayList<>();
    private int lastNumber;

    CaseFiling filing() {
        return new CaseFiling(this, this, clock());
    }

    AcceptReport acceptReport() {
        return new AcceptReport(
                new ReceiveReport(
                        classes(),
                        new Places(this, new FindGrid(this, () -> 200), this),
                        this,
                        new CheckAttributes(asked -> List.of()),
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
    public Uni<Optional<Report>> find(UUID id) {
        return Uni.createFrom().item(Optional.ofNullable(reports.get(id)));
    }

    @Override
    public Uni<Report> visible(UUID id, Visibility to) {
        return found(id, to.areas());
    }

    @Override
    public Uni<Report> toDecide(UUID id, AreaScope in) {
        return found(id, in);
    }

    private Uni<Report> found(UUID id, AreaScope in) {
        return orFail(
                Optional.ofNullable(reports.get(id))
                        .filter(report -> in.covers(report.place().areaCode())),
                UnknownReport::new);
    }

    @Override
    public Uni<Report> locked(UUID id) {
        return orFail(Optional.ofNullable(reports.get(id)), UnknownReport::new);
    }

    @Override
    public Uni<Report> ofCase(CaseNumber number) {
        return orFail(
                reports.values().stream()
                        .filter(report ->
                                report.filing().map(Filing::caseNumber).equals(Optional.of(number)))
                        .findFirst(),
                () -> new UnknownCase(number));
    }

    @Override
    public Uni<Optional<Report>> reopening(UUID closed) {
        return Uni.createFrom()
                .item(reports.values().stream()
                        .filter(report -> report.reopens().equals(Optional.of(closed)))
                        .findFirst());
    }

    @Override
    public Uni<List<Report>> page(ReportQuery query) {
        return Uni.createFrom().item(List.copyOf(reports.values()));
    }

    @Override
    public Uni<Void> add(Report report, @Nullable ReporterContact contact) {
        reports.put(report.id(), report);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Optional<CaseNumber>> keep(Report report, Optional<CaseFiled> filed) {
        return sameAs(report)
                .chain(same ->
                        same.isPresent() ? Uni.createFrom().failure(new LooksAlike()) : keepAlone(report, filed));
    }

    private Uni<Optional<CaseNumber>> keepAlone(Report report, Optional<CaseFiled> filed) {
        if (reports.putIfAbsent(report.id(), report) != null) {
            return Uni.createFrom().failure(new ReportIdInUse());
        }
        return filed.isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : next("330483", SampleCase.FILED_AT)
                        .invoke(number -> published.add(
                                CaseFiled.of(report, filed.get().filing().under(number))))
                        .map(Optional::of);
    }

    @Override
    public Uni<List<UUID>> waitingFor(String photo) {
        return Uni.createFrom()
                .item(reports.values().stream()
                        .filter(report -> report.awaitedPhotos().contains(photo))
                        .map(Report::id)
                        .toList());
    }

    @Override
    public Uni<List<Awaiting>> page(UUID after, int limit) {
        return Uni.createFrom()
                .item(reports.values().stream()
                        .filter(report -> report.state() == ReportState.AWAITING_PHOTOS)
                        .filter(report -> report.id().compareTo(after) > 0)
                        .sorted(Comparator.comparing(Report::id))
                        .limit(limit)
                        .map(report -> new Awaiting(report.id(), report.awaitedPhotos()))
                        .toList());
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
    public Uni<CaseNumber> next(String county, Instant filedAt) {
        var day = filedAt.atZone(ZoneOffset.ofHours(8)).toLocalDate();
        return Uni.createFrom().item(CaseNumber.of(county, day, ++lastNumber));
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

    private static <T> Uni<T> orFail(Optional<T> found, Supplier<? extends Throwable> refusal) {
        return found.map(it -> Uni.createFrom().item(it))
                .orElseGet(() -> Uni.createFrom().failure(refusal.get()));
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
    public Uni<Optional<Report>> sameAs(Report report) {
        return Uni.createFrom()
                .item(reports.values().stream()
                        .filter(other ->
                                other != report && other.state().isOpen() && other.channel() != report.channel())
                        .findFirst());
    }

    @Override
    public Uni<UUID> rootOf(UUID id) {
        return orFail(Optional.ofNullable(reports.get(id)), UnknownReport::new)
                .map(report -> report.way().id());
    }

    @Override
    public Uni<LockedPair> locked(UUID one, UUID other, AreaScope in) {
        return found(one, in).chain(first -> found(other, in).map(second -> new LockedPair(List.of(first, second))));
    }

    @Override
    public Uni<Void> move(Report from, Report to) {
        return Uni.createFrom().voidItem();
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
    public Uni<Members> of(UUID root) {
        var ids = reports.values().stream()
                .filter(report ->
                        report.merge().isPresent() && report.way().id().equals(root))
                .map(Report::id)
                .toList();
        return Uni.createFrom().item(new Members(ids.size(), ids));
    }

    @Override
    public Uni<Void> cancel(Report report) {
        toConfirm.remove(report);
        return Uni.createFrom().voidItem();
    }
}
