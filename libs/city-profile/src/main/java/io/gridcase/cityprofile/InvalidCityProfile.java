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
        this("City profile " + folder, errors);
    }

    /** Of a draft, which lies in no folder. */
    InvalidCityProfile(List<ProfileError> errors) {
        this("Draft", errors);
    }

    private InvalidCityProfile(String what, List<ProfileError> errors) {
        super(message(what, errors));
        this.errors = List.copyOf(errors);
    }

    /** All errors, never empty. */
    public List<ProfileError> errors() {
        return errors;
    }

    private static String message(String what, List<ProfileError> errors) {
        String shown = errors.stream().limit(SHOWN).map(error -> "\n  " + error).collect(Collectors.joining());
        String more = errors.size() > SHOWN ? "\n  and " + (errors.size() - SHOWN) + " more" : "";
        return what + " has " + errors.size() + " error(s):" + shown + more;
    }
}
