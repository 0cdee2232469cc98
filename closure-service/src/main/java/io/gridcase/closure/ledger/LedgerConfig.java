package io.gridcase.closure.ledger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the ledger is looked after. */
@ConfigMapping(prefix = "gridcase.ledger")
public interface LedgerConfig {

    /** How often each replica looks for days without anchor, and for months without partition. */
    @WithDefault("5m")
    Duration every();

    /** How long after its end a day gets its first anchor: most of what comes late has come by then. */
    @WithDefault("1h")
    Duration anchorAfter();

    /** For how many months ahead there are partitions. */
    @WithDefault("3")
    int monthsAhead();
}
