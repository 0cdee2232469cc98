package io.gridcase.dispatch.assignment;

/**
 * What became of cases that waited.
 *
 * @param dispatched of them; the others wait on
 */
public record Retried(int tried, int dispatched) {

    static final Retried NOTHING = new Retried(0, 0);

    Retried and(boolean oneMore) {
        return new Retried(tried + 1, dispatched + (oneMore ? 1 : 0));
    }
}
