package io.gridcase.closure.strikelist;

/**
 * How a list stands, as far as somebody may see it.
 *
 * @param total all that ever joined
 * @param overdue how many of those remaining
 */
public record ListTotals(long total, long struckOff, long voided, long overdue) {

    public long remaining() {
        return total - struckOff - voided;
    }
}
