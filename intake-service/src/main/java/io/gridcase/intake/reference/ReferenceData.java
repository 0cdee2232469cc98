package io.gridcase.intake.reference;

import io.smallrye.mutiny.Uni;

/** The rules of the profile that is in force. */
public interface ReferenceData {

    Uni<Reference> current();

    /** The version of that profile: as long as it stays, so do the rules. */
    Uni<String> version();
}
