package io.gridcase.intake.report.persistence;

import io.gridcase.intake.report.Filing;
import io.gridcase.intake.report.Report;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A new report as the row of its table, columns by name; but for its case number, which only the database knows. */
final class KeptRow {

    private final Map<String, Object> columns = new LinkedHashMap<>();

    private KeptRow() {}

    static Map<String, Object> of(Report report) {
        var row = new KeptRow();
        row.says(report);
        row.came(report);
        row.lies(report);
        row.stands(report);
        return row.columns;
    }

    private void says(Report report) {
        var classification = report.classification();
        put("scheme", classification.scheme());
        put("class_kind", classification.classId().kind().name());
        put("class_code", classification.classId().code());
        put("class_name", classification.className());
        put("condition_no", classification.conditionNo());
        put("condition", classification.condition());
        report.given().ifPresent(given -> {
            put("given_scheme", given.scheme());
            put("given_kind", given.kind().name());
            put("given_code", given.code());
        });
        var evidence = report.evidence();
        put("description", evidence.description());
        put("photos", evidence.photos());
        put("attributes", evidence.attributes());
        put("solved_photos", evidence.solvedPhotos());
    }

    private void came(Report report) {
        var source = report.source();
        put("channel", source.channel().name());
        put("foreign_system", source.foreignSystem());
        put("foreign_number", source.foreignNumber());
        put("promised_at", text(source.promisedAt()));
        put("batch", source.batch());
        put("reported_by", report.reportedBy());
        var arrival = report.arrival();
        put("reported_at", text(arrival.reportedAt()));
        put("received_at", text(arrival.receivedAt()));
        put("phone_time", text(arrival.phoneTime()));
        put("clock_off", arrival.clockOff());
        put("decide_by", text(arrival.decideBy()));
    }

    private void lies(Report report) {
        var place = report.place();
        var given = place.given();
        if (given != null) {
            put("given_longitude", given.longitude());
            put("given_latitude", given.latitude());
            put("crs", given.crs().name());
            put("accuracy_metres", given.accuracyMetres());
        }
        put("longitude", place.longitude());
        put("latitude", place.latitude());
        put("address", place.address());
        put("grid_code", place.gridCode());
        put("area_code", place.areaCode());
        put("grid_distance_metres", place.gridDistanceMetres());
        put("placed_by", place.placedBy());
        put("outside_own_area", report.outsideOwnArea());
    }

    private void stands(Report report) {
        put("id", report.id());
        put("version", report.version());
        put("state", report.state().name());
        put("awaited_photos", List.copyOf(report.awaitedPhotos()));
        put("reopens", report.reopens().orElse(null));
        put("filed_by", report.filing().map(Filing::filedBy).orElse(null));
        put("filed_at", text(report.filing().map(Filing::filedAt).orElse(null)));
        put("solved_at", text(report.solvedAt().orElse(null)));
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private void put(String column, @Nullable Object value) {
        if (value != null) {
            columns.put(column, value);
        }
    }
}
