package io.gridcase.intake.report;

import io.gridcase.code.CaseNumber;
import io.gridcase.web.AreaScope;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The reports with whatever finds, numbers and merges them, kept in memory. */
abstract class ReportsInMemory implements Reports, OneStep, AwaitingReports, SameProblems, MergedReports, CaseNumbers {

    final Map<UUID, Report> reports = new LinkedHashMap<>();
    final List<CaseFiled> published = new ArrayList<>();
    private int lastNumber;

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
    public Uni<CaseNumber> next(String county, Instant filedAt) {
        var day = filedAt.atZone(ZoneOffset.ofHours(8)).toLocalDate();
        return Uni.createFrom().item(CaseNumber.of(county, day, ++lastNumber));
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
    public Uni<Members> of(UUID root) {
        var ids = reports.values().stream()
                .filter(report ->
                        report.merge().isPresent() && report.way().id().equals(root))
                .map(Report::id)
                .toList();
        return Uni.createFrom().item(new Members(ids.size(), ids));
    }

    private static <T> Uni<T> orFail(Optional<T> found, Supplier<? extends Throwable> refusal) {
        return found.map(it -> Uni.createFrom().item(it))
                .orElseGet(() -> Uni.createFrom().failure(refusal.get()));
    }
}
