package io.gridcase.closure.cityprofile.importing;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.InvalidCityProfile;
import io.gridcase.cityprofile.Part;
import io.gridcase.closure.cityprofile.City;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Reads the parts of the city profile that closure works by, before the first message or request is served. */
@Singleton
class ReadCityProfile {

    private static final Logger LOG = Logger.getLogger(ReadCityProfile.class);

    private static final Part[] PARTS = {
        Part.AREAS,
        Part.CLASSES,
        Part.CONDITIONS,
        Part.WORKING_HOURS,
        Part.CALENDAR,
        Part.DEPARTMENTS,
        Part.STAFF,
        Part.CHANNELS,
        Part.STAGE_LIMITS,
        Part.SUPERVISION_RULES,
        Part.DUTIES,
        Part.CAMPAIGNS,
        Part.EVALUATION_BANDS,
        Part.EVALUATION_GRADES
    };

    private final CityProfileConfig config;

    ReadCityProfile(CityProfileConfig config) {
        this.config = config;
    }

    @Startup
    @Produces
    @Singleton
    City city() {
        var profile = read();
        LOG.infof(
                "city profile %s: %d areas", profile.version(), profile.areas().size());
        return City.of(profile);
    }

    private CityProfile read() {
        try {
            return CityProfile.read(config.dir(), PARTS);
        } catch (InvalidCityProfile invalid) {
            invalid.errors().forEach(error -> LOG.errorf("city profile: %s", error));
            throw invalid;
        }
    }
}
