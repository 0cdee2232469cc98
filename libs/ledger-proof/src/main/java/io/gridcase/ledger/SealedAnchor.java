package io.gridcase.ledger;

/**
 * An anchor as it was written down.
 *
 * @param previous hash of the anchor that was made before it, of whichever day
 */
public record SealedAnchor(Anchor anchor, Hash previous, Hash hash) {

    @Override
    public String toString() {
        return "anchor %d of %s".formatted(anchor.number(), anchor.day());
    }
}
