package io.gridcase.closure.oversight.persistence;

import io.gridcase.closure.oversight.Dimension;
import io.gridcase.closure.oversight.LightCounts;
import io.gridcase.closure.subtree.Asked;
import io.gridcase.closure.subtree.Subtree;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;

/** Counts open cases by light, one line for each key. */
final class LightStatement {

    private LightStatement() {}

    static String of(Asked asked, Dimension by, Subtree within, Instant now) {
        var at = asked.time(now);
        return """
                select coalesce(%s, '') as key,
                    count(*) filter (where clock_runs and due_at >= %2$s and (warn_at > %2$s) is not false) as green,
                    count(*) filter (where clock_runs and due_at >= %2$s and warn_at <= %2$s) as yellow,
                    count(*) filter (where clock_runs and due_at < %2$s) as red,
                    count(*) filter (where not clock_runs) as none
                from open_case%3$s where %4$s group by 1 order by 1
                """.formatted(
                key(by, within), at, by == Dimension.CAMPAIGN ? ", unnest(campaigns) campaign" : "", asked.where());
    }

    private static String key(Dimension by, Subtree within) {
        return switch (by) {
            case AREA -> area(within.lengthBelow());
            case DEPARTMENT -> "department";
            case CLASS -> "class_kind || '/' || class_code";
            case CAMPAIGN -> "campaign";
        };
    }

    private static String area(int length) {
        return switch (length) {
            case 9 -> "town";
            case 12 -> "village";
            default -> "grid_code";
        };
    }

    static LightCounts counts(Row row) {
        return new LightCounts(
                row.getString("key"),
                row.getLong("green"),
                row.getLong("yellow"),
                row.getLong("red"),
                row.getLong("none"));
    }
}
