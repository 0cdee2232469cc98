package io.gridcase.intake.report.persistence;

import io.gridcase.intake.report.Report;
import io.gridcase.intake.report.UnnumberedEvents.Unnumbered;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that waits to be kept.
 *
 * @param filed where and when it is filed, if it is
 */
record Keeping(Report report, @Nullable Filed filed) {

    /**
     * What a filed report needs beside its row.
     *
     * @param county in which its number is drawn, six digits
     * @param day on which it is drawn, in the city's zone
     */
    record Filed(String county, LocalDate day, Unnumbered event) {}

    UUID id() {
        return report.id();
    }
}
