package io.gridcase.intake.profile.health;

import io.gridcase.intake.profile.ProfileTables;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Without a catalogue and grids no report can be taken in. */
@Readiness
@Blocking
@ApplicationScoped
class ProfileReadiness implements HealthCheck {

    private final ProfileTables tables;

    ProfileReadiness(ProfileTables tables) {
        this.tables = tables;
    }

    @Override
    public HealthCheckResponse call() {
        var version = tables.version();
        var response = HealthCheckResponse.named("city profile").status(version.isPresent());
        version.ifPresent(imported -> response.withData("version", imported));
        return response.build();
    }
}
