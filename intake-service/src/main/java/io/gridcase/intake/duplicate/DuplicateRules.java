package io.gridcase.intake.duplicate;

import io.gridcase.intake.catalogue.ClassId;
import io.smallrye.mutiny.Uni;

/** The city's rules: one for a class, or that of all others of its kind. */
public interface DuplicateRules {

    Uni<DuplicateRule> of(ClassId classId);
}
