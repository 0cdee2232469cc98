package io.gridcase.dispatch.whatif.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.InvalidCityProfile;
import io.gridcase.cityprofile.Part;
import io.gridcase.cityprofile.ProfileError;
import io.gridcase.cityprofile.responsibility.ResponsibilityMatrix;
import io.gridcase.dispatch.cityprofile.ProfileTables;
import io.gridcase.dispatch.routing.InvalidDraft;
import io.gridcase.dispatch.whatif.Draft;
import io.gridcase.dispatch.whatif.DraftFiles;
import io.gridcase.dispatch.whatif.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds drafts against the profile that was read at the start: every replica reads the same one. */
@ApplicationScoped
class ProfileDrafts implements Drafts, ProfileTables {

    private volatile @Nullable CityProfile standing;

    @Override
    public void replace(CityProfile profile, Connection connection) {
        // Nothing is kept in a table: what is known is known from the files.
    }

    @Override
    public void inForce(CityProfile inForce) {
        standing = inForce;
    }

    @Override
    public Draft of(DraftFiles files) {
        var profile = Optional.ofNullable(standing).orElseThrow(() -> new IllegalStateException("no city is imported"));
        try {
            var drafted = profile.with(parts(files));
            return new Draft(
                    Optional.ofNullable(files.matrix())
                            .map(any -> ResponsibilityMatrix.of(drafted.responsibilityMatrix())),
                    DraftedLimits.of(drafted));
        } catch (InvalidCityProfile invalid) {
            throw new InvalidDraft(
                    invalid.errors().stream().map(ProfileDrafts::error).toList());
        }
    }

    private static Map<Part, byte[]> parts(DraftFiles files) {
        var parts = new EnumMap<Part, byte[]>(Part.class);
        put(parts, Part.RESPONSIBILITY_MATRIX, files.matrix());
        put(parts, Part.LIMITS, files.limits());
        put(parts, Part.AREA_CLASSES, files.areaClasses());
        return parts;
    }

    private static void put(Map<Part, byte[]> parts, Part part, @Nullable String csv) {
        if (csv != null) {
            parts.put(part, csv.getBytes(UTF_8));
        }
    }

    private static Map<String, Object> error(ProfileError error) {
        return Map.of("file", error.file(), "line", error.line(), "column", error.column(), "reason", error.reason());
    }
}
