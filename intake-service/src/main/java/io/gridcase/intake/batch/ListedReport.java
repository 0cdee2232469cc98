package io.gridcase.intake.batch;

import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.report.Evidence;
import io.gridcase.intake.report.NewReport;
import io.gridcase.intake.report.PhoneTimes;
import io.gridcase.intake.report.ReporterContact;
import io.gridcase.intake.report.Whereabouts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a list says, read but not yet looked up.
 *
 * @param answers to the questions of the class, {@code attribute=value}, one for each value
 */
public record ListedReport(
        ListRow row,
        String foreignNumber,
        ClassId classId,
        @Nullable Integer conditionNo,
        Whereabouts where,
        String description,
        List<String> answers,
        @Nullable Instant reportedAt,
        @Nullable ReporterContact contact) {

    NewReport report(ListOrder order) {
        return new NewReport(
                new ForeignNumber(order.system(), foreignNumber).reportId(),
                classId,
                conditionNo,
                where,
                new Evidence(description, List.of(), answers, List.of()),
                order.sourceOf(foreignNumber),
                new PhoneTimes(reportedAt, null),
                contact,
                null);
    }
}
