package io.gridcase.intake.report.persistence;

import io.gridcase.intake.catalogue.GivenClass;
import io.gridcase.intake.report.Filing;
import io.gridcase.intake.report.Report;
import io.gridcase.intake.report.persistence.Keeping.Filed;
import io.gridcase.place.GivenPosition;
import io.vertx.mutiny.sqlclient.Tuple;
import java.lang.reflect.Array;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code keep-reports.sql} takes of each report, column by column in its order. */
final class KeptColumns {

    private record Column<T>(Class<T> type, Function<Keeping, @Nullable T> value) {

        Object of(List<Keeping> all) {
            var array = Array.newInstance(type, all.size());
            for (int i = 0; i < all.size(); i++) {
                Array.set(array, i, value.apply(all.get(i)));
            }
            return array;
        }
    }

    private static final List<Column<?>> COURSE = List.of(
            of(UUID.class, Report::id),
            of(Long.class, Report::version),
            text(report -> report.state().name()),
            text(report -> report.channel().name()),
            text(Report::reportedBy),
            moment(Report::reportedAt),
            moment(Report::receivedAt),
            moment(report -> report.arrival().phoneTime()),
            of(Boolean.class, report -> report.arrival().clockOff()),
            moment(report -> report.arrival().decideBy()),
            of(Boolean.class, Report::outsideOwnArea));

    private static final List<Column<?>> CLASS = List.of(
            text(report -> report.classification().scheme()),
            text(report -> report.classification().classId().kind().name()),
            text(report -> report.classification().classId().code()),
            text(report -> report.classification().className()),
            of(Integer.class, report -> report.classification().conditionNo()),
            text(report -> report.classification().condition()),
            given(GivenClass::scheme),
            given(given -> given.kind().name()),
            given(GivenClass::code));

    private static final List<Column<?>> PLACE = List.of(
            position(Double.class, GivenPosition::longitude),
            position(Double.class, GivenPosition::latitude),
            position(String.class, given -> given.crs().name()),
            position(Double.class, GivenPosition::accuracyMetres),
            of(Double.class, report -> report.place().longitude()),
            of(Double.class, report -> report.place().latitude()),
            text(report -> report.place().address()),
            text(report -> report.place().gridCode()),
            text(report -> report.place().areaCode()),
            of(Double.class, report -> report.place().gridDistanceMetres()),
            text(report -> report.place().placedBy()));

    private static final List<Column<?>> EVIDENCE = List.of(
            text(report -> report.evidence().description()),
            texts(report -> report.evidence().photos()),
            texts(report -> report.evidence().attributes()),
            texts(report -> report.evidence().solvedPhotos()),
            texts(Report::awaitedPhotos));

    private static final List<Column<?>> SOURCE = List.of(
            text(report -> report.source().foreignSystem()),
            text(report -> report.source().foreignNumber()),
            moment(report -> report.source().promisedAt()),
            text(report -> report.source().batch()),
            of(UUID.class, report -> report.reopens().orElse(null)));

    private static final List<Column<?>> END = List.of(
            text(report -> report.filing().map(Filing::filedBy).orElse(null)),
            moment(report -> report.filing().map(Filing::filedAt).orElse(null)),
            moment(report -> report.solvedAt().orElse(null)));

    private static final List<Column<?>> FILED = List.of(
            filed(String.class, Filed::county),
            filed(LocalDate.class, Filed::day),
            filed(String.class, filed -> filed.event().topic()),
            filed(String.class, filed -> filed.event().type()),
            filed(String.class, filed -> filed.event().headers()),
            filed(String.class, filed -> filed.event().body()));

    private static final List<Column<?>> ALL = Stream.of(COURSE, CLASS, PLACE, EVIDENCE, SOURCE, END, FILED)
            .<Column<?>>flatMap(List::stream)
            .toList();

    private KeptColumns() {}

    /** The parameters of the statement: an array for each column. */
    static Tuple of(List<Keeping> all) {
        var parameters = Tuple.tuple();
        ALL.forEach(column -> parameters.addValue(column.of(all)));
        return parameters;
    }

    private static <T> Column<T> of(Class<T> type, Function<Report, @Nullable T> value) {
        return new Column<>(type, keeping -> value.apply(keeping.report()));
    }

    private static Column<String> text(Function<Report, @Nullable String> value) {
        return of(String.class, value);
    }

    /** As the literal of an array, because arrays of arrays must not differ in length. */
    private static Column<String> texts(Function<Report, List<String>> values) {
        return text(report -> ArrayLiteral.of(values.apply(report)));
    }

    private static Column<OffsetDateTime> moment(Function<Report, @Nullable Instant> value) {
        return of(OffsetDateTime.class, report -> {
            var moment = value.apply(report);
            return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
        });
    }

    private static Column<String> given(Function<GivenClass, @Nullable String> value) {
        return text(report -> report.given().map(value).orElse(null));
    }

    private static <T> Column<T> position(Class<T> type, Function<GivenPosition, @Nullable T> value) {
        return of(type, report -> {
            var given = report.place().given();
            return given == null ? null : value.apply(given);
        });
    }

    private static <T> Column<T> filed(Class<T> type, Function<Filed, T> value) {
        return new Column<>(type, keeping -> {
            var filed = keeping.filed();
            return filed == null ? null : value.apply(filed);
        });
    }
}
