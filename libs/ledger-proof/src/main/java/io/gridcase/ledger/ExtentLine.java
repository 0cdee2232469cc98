package io.gridcase.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How a file begins: which form it has, and how much of the ledger is in it. */
record ExtentLine(
        String form,
        String zone,
        @Nullable String from,
        @Nullable String to) {

    private static final String FORM = "gridcase-ledger-export/1";

    static ExtentLine of(Extent extent) {
        return new ExtentLine(FORM, extent.zone().getId(), text(extent.from()), text(extent.to()));
    }

    Extent extent() {
        if (!form.equals(FORM)) {
            throw new IllegalArgumentException("the form is not " + FORM);
        }
        return new Extent(ZoneId.of(zone), day(from), day(to));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
