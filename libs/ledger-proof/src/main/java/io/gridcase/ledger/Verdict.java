package io.gridcase.ledger;

import java.util.List;

/**
 * What looking at a ledger has come to.
 *
 * @param unanchored entries that no anchor speaks for yet
 * @param found the first of them, in the order in which they were met
 * @param findings how many there were
 */
public record Verdict(long entries, long chains, long anchors, long unanchored, List<Finding> found, long findings) {

    /** Whether nothing was altered, removed or inserted. */
    public boolean holds() {
        return findings == 0;
    }
}
