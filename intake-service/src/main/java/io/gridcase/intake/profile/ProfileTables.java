package io.gridcase.intake.profile;

import io.gridcase.cityprofile.CityProfile;
import java.time.Instant;
import java.util.Optional;

/** What this service keeps of the city profile. Its methods block; they are called at start-up and by the health check. */
public interface ProfileTables {

    /**
     * Replaces everything that came from a profile, in one transaction, unless this version is there already; replicas
     * that start at once do it one after the other. Classes of an earlier profile stay known with the time when they
     * ended: {@code now}, or when the profile takes effect if that is later.
     *
     * @return whether anything was replaced
     */
    boolean replaceWith(CityProfile profile, Instant now);

    /** The version of the profile that is there, empty before the first. */
    Optional<String> version();
}
