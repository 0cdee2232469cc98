package io.gridcase.intake.batch;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A list without an error.
 *
 * @param known reports that are here already, by foreign number
 */
public record CheckedList(List<ListedReport> reports, Map<String, UUID> known) {

    public int rows() {
        return reports.size();
    }

    List<ListedReport> missing() {
        return reports.stream()
                .filter(report -> !known.containsKey(report.foreignNumber()))
                .toList();
    }

    /** Where each row of the list is to be found. */
    List<BatchRow> rows(ListOrder order) {
        return reports.stream()
                .map(listed -> new BatchRow(
                        listed.row().number(),
                        listed.foreignNumber(),
                        known.getOrDefault(
                                listed.foreignNumber(),
                                new ForeignNumber(order.system(), listed.foreignNumber()).reportId())))
                .toList();
    }
}
