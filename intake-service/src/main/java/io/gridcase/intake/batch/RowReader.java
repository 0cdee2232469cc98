package io.gridcase.intake.batch;

import static io.gridcase.intake.batch.Column.ADDRESS;
import static io.gridcase.intake.batch.Column.CONTACT_NAME;
import static io.gridcase.intake.batch.Column.CONTACT_PHONE;
import static io.gridcase.intake.batch.Column.CRS;
import static io.gridcase.intake.batch.Column.DESCRIPTION;
import static io.gridcase.intake.batch.Column.FOREIGN_NUMBER;
import static io.gridcase.intake.batch.Column.LATITUDE;
import static io.gridcase.intake.batch.Column.LONGITUDE;
import static io.gridcase.intake.batch.Column.REPORTED_AT;

import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.report.ReporterContact;
import io.gridcase.intake.report.Whereabouts;
import io.gridcase.place.Crs;
import io.gridcase.place.GivenPosition;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one list; what it needs no look into the database for is checked here. */
final class RowReader {

    private final ListTimes times;
    private final RowErrors errors;
    private final Set<String> numbers = new HashSet<>();

    RowReader(ZoneId zone, Instant now, RowErrors errors) {
        this.times = new ListTimes(zone, now);
        this.errors = errors;
    }

    /** Those that can be looked up; all errors are noted. */
    List<ListedReport> read(List<ListRow> rows) {
        return rows.stream().flatMap(row -> read(row, new Cells(row, errors))).toList();
    }

    private Stream<ListedReport> read(ListRow row, Cells cells) {
        var number = number(cells);
        var kind = cells.kind();
        var code = cells.classCode();
        var condition = cells.conditionNo();
        var where = new Whereabouts(position(cells), address(cells));
        var description = cells.required(DESCRIPTION, 1000);
        var reportedAt =
                cells.parsed(REPORTED_AT, ListTimes.EXPECTED, times::read).orElse(null);
        var answers = cells.answers(500);
        var contact = contact(cells);
        return kind == null || code == null
                ? Stream.empty()
                : Stream.of(new ListedReport(
                        row,
                        number,
                        new ClassId(kind, code),
                        condition,
                        where,
                        description,
                        answers,
                        reportedAt,
                        contact));
    }

    private String number(Cells cells) {
        var number = cells.required(FOREIGN_NUMBER, 100);
        if (!number.isEmpty() && !numbers.add(number)) {
            cells.wrong(FOREIGN_NUMBER, "stands in this list twice");
        }
        return number;
    }

    private static String address(Cells cells) {
        var address = cells.text(ADDRESS, 200);
        if (address == null && !cells.has(LONGITUDE)) {
            cells.wrong(ADDRESS, "is missing, and so is a position");
        }
        return address == null ? "" : address;
    }

    private static @Nullable GivenPosition position(Cells cells) {
        var longitude = cells.degrees(LONGITUDE, 180);
        var latitude = cells.degrees(LATITUDE, 90);
        var crs = cells.parsed(CRS, "must be WGS84, CGCS2000, GCJ02 or BD09", RowReader::crs);
        var given = Stream.of(LONGITUDE, LATITUDE, CRS).filter(cells::has).toList();
        if (!given.isEmpty() && given.size() < 3) {
            cells.wrong(given.get(0), "longitude, latitude and crs stand together or not at all");
        }
        return longitude.isPresent() && latitude.isPresent() && crs.isPresent()
                ? new GivenPosition(longitude.getAsDouble(), latitude.getAsDouble(), crs.get(), null)
                : null;
    }

    private static Optional<Crs> crs(String text) {
        return Stream.of(Crs.values()).filter(crs -> crs.name().equals(text)).findFirst();
    }

    private static @Nullable ReporterContact contact(Cells cells) {
        var name = cells.text(CONTACT_NAME, 100);
        var phone = cells.text(CONTACT_PHONE, 40);
        return name == null && phone == null ? null : new ReporterContact(name, phone, null, null, null);
    }
}
