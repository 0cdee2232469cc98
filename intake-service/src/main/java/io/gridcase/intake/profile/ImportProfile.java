package io.gridcase.intake.profile;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.InvalidCityProfile;
import io.gridcase.cityprofile.Part;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Takes over the city profile. An invalid one stops the service with everything that is wrong and changes nothing. */
@ApplicationScoped
public class ImportProfile {

    private static final Logger LOG = Logger.getLogger(ImportProfile.class);

    private static final Part[] PARTS = {
        Part.CONDITIONS,
        Part.CLASS_MAPPING,
        Part.CLASS_ATTRIBUTES,
        Part.GRIDS,
        Part.CHANNELS,
        Part.STAGE_LIMITS,
        Part.REJECT_REASONS,
        Part.DUPLICATE_RULES,
        Part.CONFUSABLE_CLASSES,
        Part.DUTIES
    };

    private final ProfileConfig config;
    private final ProfileTables tables;
    private final WatchProfile watch;
    private final Clock clock;

    ImportProfile(ProfileConfig config, ProfileTables tables, WatchProfile watch, Clock clock) {
        this.config = config;
        this.tables = tables;
        this.watch = watch;
        this.clock = clock;
    }

    void atStart(@Observes StartupEvent start) {
        from(config.dir());
    }

    /** @throws InvalidCityProfile with every error found, before anything is changed */
    public void from(Path folder) {
        var profile = CityProfile.read(folder, PARTS);
        if (tables.replaceWith(profile, clock.instant())) {
            LOG.infof(
                    "city profile %s imported: %d classes, %d grids",
                    profile.city().edition(),
                    profile.classes().size(),
                    profile.grids().size());
            // This replica need not wait until it looks again.
            watch.look();
        }
    }
}
