package io.gridcase.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How much of the ledger somebody looks at: every case that something happened to on these days, with all of its entries.
 *
 * @param zone in which the city counts its days
 * @param from first day; absent for all from the beginning
 * @param to last day; absent for all to the end
 */
public record Extent(
        ZoneId zone, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** Whether everything of this day is there. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
