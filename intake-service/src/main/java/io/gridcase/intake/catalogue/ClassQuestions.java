package io.gridcase.intake.catalogue;

import java.util.List;

/** What is asked about the problems of a class today; in memory, for every report asks for it. */
public interface ClassQuestions {

    /** In the order of asking; none for most classes. */
    List<ClassQuestion> of(ClassId classId);
}
