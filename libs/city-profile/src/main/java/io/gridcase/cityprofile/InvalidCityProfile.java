package io.gridcase.cityprofile;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A profile was refused as a whole; {@link #errors()} says everything that was found, by file and line. */
public final class InvalidCityProfile extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<ProfileError> errors;

    InvalidCityProfile(Path folder, List<ProfileError> errors) {
        super(message(folder, errors));
        this.errors = List.copyOf(errors);
    }

    /** All errors, never empty. */
    public List<ProfileError> errors() {
        return errors;
    }

    private static String message(Path folder, List<ProfileError> errors) {
        String shown = errors.stream().limit(SHOWN).map(error -> "\n  " + error).collect(Collectors.joining());
        String more = errors.size() > SHOWN ? "\n  and " + (errors.size() - SHOWN) + " more" : "";
        return "City profile " + folder + " has " + errors.size() + " error(s):" + shown + more;
    }
}
