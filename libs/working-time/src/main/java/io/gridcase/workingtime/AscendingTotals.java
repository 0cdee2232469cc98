package io.gridcase.workingtime;

/**
 * Sorted figures, none negative, asked for the last one that does not exceed a value. The range is cut into buckets
 * about as wide as the mean step, so that a search starts with the one or two figures it may find; however uneven the
 * steps, it stays a binary search.
 */
final class AscendingTotals {

    private final long[] totals;
    /** Bucket {@code b} starts at {@code b << shift}. */
    private final int shift;
    /** How many totals lie below the start of each bucket; the last entry counts all. */
    private final int[] below;

    AscendingTotals(long[] totals) {
        this.totals = totals;
        long span = totals.length == 0 ? 0 : totals[totals.length - 1];
        this.shift = Long.SIZE - Long.numberOfLeadingZeros(span / Math.max(1, totals.length));
        this.below = new int[(int) (span >>> shift) + 2];
        for (long total : totals) {
            below[(int) (total >>> shift) + 1]++;
        }
        for (int bucket = 1; bucket < below.length; bucket++) {
            below[bucket] += below[bucket - 1];
        }
    }

    int size() {
        return totals.length;
    }

    long get(int index) {
        return totals[index];
    }

    /** Index of the last total that is not greater than the value, or -1; the value is not negative. */
    int lastAtMost(long value) {
        int bucket = (int) Math.min(value >>> shift, below.length - 2);
        int low = below[bucket];
        int high = below[bucket + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (totals[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
