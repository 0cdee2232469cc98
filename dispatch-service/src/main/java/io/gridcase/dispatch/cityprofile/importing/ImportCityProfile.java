package io.gridcase.dispatch.cityprofile.importing;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.InvalidCityProfile;
import io.gridcase.cityprofile.Part;
import io.gridcase.dispatch.cityprofile.ProfileTables;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Brings the tables up to the city profile before the first message or request is served. Blocks: nothing else runs
 * yet, and the files are read the same way.
 */
@ApplicationScoped
class ImportCityProfile {

    private static final Logger LOG = Logger.getLogger(ImportCityProfile.class);

    /** Before the channels open: a case heard too early would find no rule. */
    private static final int BEFORE_ANY_MESSAGE = 100;

    private static final Part[] PARTS = {
        Part.CONDITIONS,
        Part.LIMITS,
        Part.AREA_CLASSES,
        Part.WORKING_HOURS,
        Part.CALENDAR,
        Part.DEPARTMENTS,
        Part.RESPONSIBILITY_MATRIX,
        Part.STAGE_LIMITS
    };

    private final CityProfileConfig config;
    private final DataSource database;
    private final List<ProfileTables> tables;

    private volatile boolean imported;

    ImportCityProfile(CityProfileConfig config, DataSource database, @All List<ProfileTables> tables) {
        this.config = config;
        this.database = database;
        this.tables = tables;
    }

    void atStart(@Observes @Priority(BEFORE_ANY_MESSAGE) StartupEvent start) throws SQLException {
        from(config.dir());
        imported = true;
    }

    boolean isImported() {
        return imported;
    }

    /** Imports the profile unless it is here already; fails with everything wrong in it and then changes nothing. */
    void from(Path folder) throws SQLException {
        var profile = read(folder);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                replaceIfChanged(profile, connection);
                connection.commit();
                tables.forEach(part -> part.inForce(profile));
            } finally {
                // Nothing is left to undo after the commit; without it the pool would keep half an import.
                connection.rollback();
            }
        }
    }

    private void replaceIfChanged(CityProfile profile, Connection connection) throws SQLException {
        if (claim(connection, profile.version())) {
            for (var part : tables) {
                part.replace(profile, connection);
            }
            LOG.infof("imported city profile %s", profile.version());
        }
    }

    private static CityProfile read(Path folder) {
        try {
            return CityProfile.read(folder, PARTS);
        } catch (InvalidCityProfile invalid) {
            invalid.errors().forEach(error -> LOG.errorf("city profile: %s", error));
            throw invalid;
        }
    }

    /** Takes the row of the profile, so that of two replicas one imports and the other waits and finds it done. */
    private static boolean claim(Connection connection, String version) throws SQLException {
        try (var update = connection.prepareStatement(
                "update city_profile set version = ?, imported_at = clock_timestamp() where version <> ?")) {
            update.setString(1, version);
            update.setString(2, version);
            return update.executeUpdate() == 1;
        }
    }
}
