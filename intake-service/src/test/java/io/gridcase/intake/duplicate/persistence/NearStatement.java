package io.gridcase.intake.duplicate.persistence;

import static java.util.stream.Collectors.joining;

import io.gridcase.code.ClassKind;
import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.duplicate.DuplicateRule;
import io.gridcase.intake.duplicate.Sighting;
import io.gridcase.place.Point;
import io.gridcase.web.AreaScope;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The very statement of the service, prepared with parameters of the types that its driver sends. */
final class NearStatement {

    private static final AreaScope TOWN = new AreaScope(List.of("330483101"));
    private static final DuplicateRule RULE = new DuplicateRule(50, Duration.ofHours(168));

    private NearStatement() {}

    /** @param planMode one of the values of {@code plan_cache_mode} */
    static void prepare(MillionReports reports, String planMode) throws SQLException {
        var parameters = parameters(0, 0);
        var sql = IndexedOpenReports.NEAR.formatted(TOWN.predicate("r.area_code"));
        int position = 0;
        for (var name : parameters.keySet()) {
            sql = sql.replaceAll(":" + name + "\\b", "\\$" + ++position);
        }
        reports.run("set plan_cache_mode = " + planMode);
        reports.run("deallocate all");
        reports.run("prepare near(%s) as %s"
                .formatted(parameters.values().stream().map(NearStatement::type).collect(joining(",")), sql));
    }

    static String execute(double longitude, double latitude) {
        return parameters(longitude, latitude).values().stream()
                .map(value -> "'" + value + "'")
                .collect(joining(",", "execute near(", ")"));
    }

    private static TreeMap<String, Object> parameters(double longitude, double latitude) {
        var sighting = new Sighting(
                new ClassId(ClassKind.INCIDENT, "06050"),
                new Point(longitude, latitude),
                Instant.now(),
                Optional.empty());
        var parameters = new TreeMap<>(IndexedOpenReports.parameters(sighting, RULE));
        parameters.putAll(TOWN.parameters());
        parameters.put("most", IndexedOpenReports.MOST);
        return parameters;
    }

    private static String type(Object value) {
        if (value instanceof Double) {
            return "double precision";
        }
        if (value instanceof Integer) {
            return "integer";
        }
        return value instanceof Instant ? "timestamptz" : value instanceof String ? "text" : "uuid";
    }
}
