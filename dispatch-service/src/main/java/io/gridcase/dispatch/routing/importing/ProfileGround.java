package io.gridcase.dispatch.routing.importing;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.InvalidCityProfile;
import io.gridcase.cityprofile.Part;
import io.gridcase.cityprofile.ProfileError;
import io.gridcase.cityprofile.responsibility.Ground;
import io.gridcase.cityprofile.responsibility.ResponsibilityMatrix;
import io.gridcase.dispatch.cityprofile.ProfileTables;
import io.gridcase.dispatch.routing.CityGround;
import io.gridcase.dispatch.routing.InvalidDraft;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the profile that was read at the start: every replica reads the same one. */
@ApplicationScoped
class ProfileGround implements CityGround, ProfileTables {

    private volatile @Nullable CityProfile profile;

    @Override
    public void replace(CityProfile profile, Connection connection) {
        // Nothing is kept in a table: what is known is known from the files.
    }

    @Override
    public void inForce(CityProfile inForce) {
        profile = inForce;
    }

    @Override
    public Ground ground() {
        return profile().ground();
    }

    @Override
    public ResponsibilityMatrix draft(byte[] csv) {
        try {
            return ResponsibilityMatrix.of(
                    profile().with(Map.of(Part.RESPONSIBILITY_MATRIX, csv)).responsibilityMatrix());
        } catch (InvalidCityProfile invalid) {
            throw new InvalidDraft(errors(invalid.errors()));
        }
    }

    private CityProfile profile() {
        return Optional.ofNullable(profile).orElseThrow(() -> new IllegalStateException("no city is imported"));
    }

    private static List<Map<String, Object>> errors(List<ProfileError> errors) {
        return errors.stream()
                .map(error -> Map.<String, Object>of(
                        "file", error.file(), "line", error.line(), "column", error.column(), "reason", error.reason()))
                .toList();
    }
}
