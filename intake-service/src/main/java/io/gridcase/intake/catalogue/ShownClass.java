package io.gridcase.intake.catalogue;

import java.util.List;

/** A class with what is asked about its problems, in the order of asking. */
public record ShownClass(CaseClass caseClass, List<ClassQuestion> questions) {}
