package io.gridcase.ledger;

import java.util.List;

/**
 * What an anchor says of the entries of a day.
 *
 * @param root SHA-256 over all of their hashes, one after another in the order of their bytes
 */
public record DayRoot(long entries, Hash root) {

    /** @param sorted by their bytes */
    static DayRoot of(List<Hash> sorted) {
        var digest = CanonicalForm.sha256();
        sorted.forEach(hash -> digest.update(hash.bytes()));
        return new DayRoot(sorted.size(), Hash.of(digest.digest()));
    }
}
