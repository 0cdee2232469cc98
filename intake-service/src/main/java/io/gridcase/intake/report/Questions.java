package io.gridcase.intake.report;

import io.gridcase.intake.catalogue.ClassId;
import java.util.List;

/** The extra questions of the classes, in memory, for every report asks for them. */
public interface Questions {

    /** None for most classes. */
    List<Question> of(ClassId classId);
}
