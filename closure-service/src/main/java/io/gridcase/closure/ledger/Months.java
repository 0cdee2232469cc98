package io.gridcase.closure.ledger;

import io.smallrye.mutiny.Uni;
import java.time.YearMonth;

/** The partitions of the ledger: UTC months. */
public interface Months {

    /** Makes the partition of a month, unless it is there or somebody else makes it; within the current transaction. */
    Uni<Boolean> make(YearMonth month);
}
