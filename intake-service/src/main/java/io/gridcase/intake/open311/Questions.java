package io.gridcase.intake.open311;

import io.gridcase.intake.catalogue.ClassId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;

/** The extra questions that the city profile asks about classes. */
public interface Questions {

    /** In their order. */
    Uni<List<Question>> of(ClassId classId);

    /** The classes that have any. */
    Uni<Set<ClassId>> classesWithAny();
}
