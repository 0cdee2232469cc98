package io.gridcase.messaging.relay;

/**
 * The right to send one bucket.
 *
 * @param epoch rises with every owner; a statement that names an older one changes nothing
 * @param validUntil {@link System#nanoTime()} after which this replica must assume that it has lost the bucket; counted
 *     from before the database was asked, so it is never later than the database thinks
 */
record Lease(short bucket, long epoch, long validUntil) {

    boolean isValid() {
        return System.nanoTime() - validUntil < 0;
    }
}
