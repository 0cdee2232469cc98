package io.gridcase.closure.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long inspectors and a department may go on between themselves. */
@ConfigMapping(prefix = "gridcase.verification")
interface VerificationConfig {

    /** With which failed verification of a case a supervisor decides how it goes on. */
    @WithDefault("3")
    int supervisorFromFailure();
}
