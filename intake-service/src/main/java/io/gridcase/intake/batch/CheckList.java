package io.gridcase.intake.batch;

import static java.util.stream.Collectors.groupingBy;

import io.gridcase.intake.catalogue.CaseClass;
import io.gridcase.intake.catalogue.GivenClass;
import io.gridcase.intake.catalogue.ResolveClass;
import io.gridcase.intake.catalogue.UnknownCondition;
import io.gridcase.intake.grid.FindGrid;
import io.gridcase.intake.grid.Grids;
import io.gridcase.intake.grid.OutsideEveryGrid;
import io.gridcase.intake.report.ChannelRules;
import io.gridcase.intake.report.CheckAttributes;
import io.gridcase.intake.report.WrongAnswers;
import io.gridcase.place.GivenPosition;
import io.gridcase.refusal.Invalid;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks every row of a list up before any of it is imported. */
@ApplicationScoped
class CheckList {

    private final ChannelRules channels;
    private final ResolveClass classes;
    private final CheckAttributes attributes;
    private final Grids grids;
    private final FindGrid findGrid;
    private final Batches batches;
    private final Clock clock;

    CheckList(
            ChannelRules channels,
            ResolveClass classes,
            CheckAttributes attributes,
            Grids grids,
            FindGrid findGrid,
            Batches batches,
            Clock clock) {
        this.channels = channels;
        this.classes = classes;
        this.attributes = attributes;
        this.grids = grids;
        this.findGrid = findGrid;
        this.batches = batches;
        this.clock = clock;
    }

    /** Fails with {@link InvalidList}, which tells all that is wrong. */
    @WithSession
    Uni<CheckedList> check(ListOrder order, List<ListRow> rows, AreaScope importer) {
        var errors = new RowErrors();
        return channels.of(order.channel())
                .chain(batches::zone)
                .map(zone -> new RowReader(zone, clock.instant(), errors).read(rows))
                .invoke(listed -> listed.forEach(report -> checkPlace(report, importer, errors)))
                .call(listed -> checkClasses(listed, errors))
                .invoke(errors::requireNone)
                .chain(listed -> batches.known(order.system(), listed).map(known -> new CheckedList(listed, known)));
    }

    /** Each class once for each hour, for editions change at some midnight. */
    private Uni<Void> checkClasses(List<ListedReport> listed, RowErrors errors) {
        return Multi.createFrom()
                .iterable(listed.stream()
                        .collect(groupingBy(report -> List.of(report.classId(), hour(report))))
                        .values())
                .onItem()
                .transformToUniAndConcatenate(alike -> checkClass(alike, errors))
                .collect()
                .last();
    }

    private Uni<Void> checkClass(List<ListedReport> alike, RowErrors errors) {
        var one = alike.get(0);
        return classes.reported(GivenClass.of(one.classId()), madeAt(one))
                .invoke(found -> alike.forEach(report -> checkCondition(report, found, errors)))
                .invoke(found -> alike.forEach(report -> checkAnswers(report, found, errors)))
                .replaceWithVoid()
                .onFailure(Invalid.class)
                .invoke(refusal -> alike.forEach(
                        report -> errors.add(report.row(), Column.CLASS_CODE, String.valueOf(refusal.getMessage()))))
                .onFailure(Invalid.class)
                .recoverWithNull();
    }

    private static void checkCondition(ListedReport report, CaseClass found, RowErrors errors) {
        try {
            found.classification(report.conditionNo());
        } catch (UnknownCondition unknown) {
            errors.add(report.row(), Column.CONDITION_NO, unknown.detail());
        }
    }

    private void checkAnswers(ListedReport report, CaseClass found, RowErrors errors) {
        try {
            attributes.check(found.id(), report.answers(), madeAt(report));
        } catch (WrongAnswers wrong) {
            wrong.objections()
                    .forEach((attribute, reason) -> errors.add(report.row(), new AnswerColumn(attribute), reason));
        }
    }

    private Instant madeAt(ListedReport report) {
        return Objects.requireNonNullElseGet(report.reportedAt(), clock::instant);
    }

    private Instant hour(ListedReport report) {
        return madeAt(report).truncatedTo(ChronoUnit.HOURS);
    }

    private void checkPlace(ListedReport report, AreaScope importer, RowErrors errors) {
        var given = report.where().position();
        if (given == null && report.row().text(Column.LONGITUDE).isPresent()) {
            // Already told: it cannot be read.
            return;
        }
        try {
            var area = areaOf(given);
            if (!importer.covers(area)) {
                var column = given == null ? Column.ADDRESS : Column.LONGITUDE;
                errors.add(report.row(), column, "lies in %s, outside your own areas".formatted(area));
            }
        } catch (OutsideEveryGrid outside) {
            errors.add(report.row(), Column.LONGITUDE, outside.detail());
        }
    }

    private String areaOf(@Nullable GivenPosition given) {
        return given == null ? grids.county() : findGrid.of(given).cell().code().value();
    }
}
