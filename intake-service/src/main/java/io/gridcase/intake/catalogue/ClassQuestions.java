package io.gridcase.intake.catalogue;

import java.time.Instant;
import java.util.List;

/** What is asked about the problems of a class, today and earlier; in memory, for every report asks for it. */
public interface ClassQuestions {

    /** What was or is asked at a moment, in the order of asking; nothing of most classes. */
    List<ClassQuestion> of(ClassId classId, Instant at);

    /** Names the profile that they are from: for a moment after an import that may still be the one before. */
    String profile();
}
