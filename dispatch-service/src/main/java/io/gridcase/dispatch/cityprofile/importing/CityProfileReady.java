package io.gridcase.dispatch.cityprofile.importing;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Nothing can be routed before the city profile is in. */
@Readiness
@ApplicationScoped
class CityProfileReady implements HealthCheck {

    private final ImportCityProfile profile;

    CityProfileReady(ImportCityProfile profile) {
        this.profile = profile;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("city-profile")
                .status(profile.isImported())
                .build();
    }
}
