package io.gridcase.intake.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How reports are kept from waiting in vain for photos that are here. */
@ConfigMapping(prefix = "gridcase.awaiting-photos")
public interface AwaitingConfig {

    /** How often all waiting reports are looked through, as in {@code 60s}; {@code off} for never. */
    @WithDefault("60s")
    String sweepEvery();

    /** How many of them are read at a time. */
    @WithDefault("200")
    int sweepPage();
}
