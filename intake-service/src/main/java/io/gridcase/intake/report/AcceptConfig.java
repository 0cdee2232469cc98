package io.gridcase.intake.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much is taken in at once. */
@ConfigMapping(prefix = "gridcase.accept")
public interface AcceptConfig {

    /** How many reports may be under way; one more is told to come again. */
    @WithDefault("256")
    int underWay();

    /** When those should come again that were one too many; whole seconds. */
    @WithDefault("2s")
    Duration comeAgain();

    /** How many statements that keep reports may be under way; whoever comes meanwhile waits for the next one. */
    @WithDefault("1")
    int statements();

    /** How soon after a statement the next may begin in its place; who comes meanwhile shares its cost. */
    @WithDefault("10ms")
    Duration pace();

    /** How many reports one statement may keep. */
    @WithDefault("64")
    int together();
}
