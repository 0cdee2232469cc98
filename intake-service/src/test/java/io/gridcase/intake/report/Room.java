package io.gridcase.intake.report;

import java.time.Duration;

/** How much may be under way at once. */
record Room(int underWay) implements AcceptConfig {

    @Override
    public Duration comeAgain() {
        return Duration.ofSeconds(1);
    }

    @Override
    public int statements() {
        return 1;
    }

    @Override
    public Duration pace() {
        return Duration.ZERO;
    }

    @Override
    public int together() {
        return 1;
    }
}
