package io.gridcase.cityprofile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything wrong that a reading has come across so far. */
final class Findings {

    private static final Comparator<ProfileError> BY_PLACE =
            Comparator.comparing(ProfileError::file).thenComparing(ProfileError::line);

    private final List<ProfileError> errors = new ArrayList<>();

    void add(String file, int line, String column, String reason) {
        errors.add(new ProfileError(file, line, column, reason));
    }

    void add(String file, String reason) {
        add(file, 0, "", reason);
    }

    boolean none() {
        return errors.isEmpty();
    }

    List<ProfileError> byPlace() {
        return errors.stream().sorted(BY_PLACE).toList();
    }
}
