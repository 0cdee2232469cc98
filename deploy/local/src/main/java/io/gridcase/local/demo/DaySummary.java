package io.gridcase.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What became of the day's reports, as the services tell it. */
final class DaySummary {

    enum Line {
        REPORTED("reported             上报"),
        REJECTED("rejected             不予立案"),
        FILED("filed                立案"),
        WAITING("in dispatcher's queue 待派遣"),
        RETURNED("returned             回退"),
        REWORKED("sent back            返工"),
        IN_TIME("struck off in time   按期销号"),
        LATE("struck off late      超期销号"),
        OPEN("still open           未销号"),
        OVERDUE("  of these overdue   超期未处置");

        private final String label;

        Line(String label) {
            this.label = label;
        }
    }

    private final Map<Line, Integer> counts = new EnumMap<>(Line.class);

    static DaySummary of(Services services, List<PlannedReport> reports) {
        var summary = new DaySummary();
        reports.forEach(report -> services.findReport(report).ifPresent(seen -> summary.add(services, seen)));
        return summary;
    }

    int count(Line line) {
        return counts.getOrDefault(line, 0);
    }

    String table() {
        return Arrays.stream(Line.values())
                .map(line -> "  %5d  %s".formatted(count(line), line.label))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private void add(Services services, JsonNode report) {
        count(Line.REPORTED, true);
        count(Line.REJECTED, Services.state(report, "REJECTED"));
        if (report.hasNonNull("caseNumber")) {
            addCase(services.caseFile(Services.caseNumber(report)));
        }
    }

    private void addCase(JsonNode caseFile) {
        boolean closed = caseFile.has("closing");
        boolean late = closed && !caseFile.path("closing").path("onTime").asBoolean(true);
        count(Line.FILED, true);
        count(Line.WAITING, !caseFile.has("department"));
        count(Line.RETURNED, caseFile.path("returnCount").asInt() > 0);
        count(Line.REWORKED, caseFile.path("reworkCount").asInt() > 0);
        count(Line.IN_TIME, closed && !late);
        count(Line.LATE, late);
        count(Line.OPEN, !closed);
        count(Line.OVERDUE, caseFile.path("overdue").asBoolean());
    }

    private void count(Line line, boolean happened) {
        counts.merge(line, happened ? 1 : 0, Integer::sum);
    }
}
