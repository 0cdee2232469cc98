package io.gridcase.intake.report;

import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.catalogue.ClassQuestion;
import io.gridcase.intake.catalogue.ClassQuestions;
import java.time.Instant;
import java.util.List;

/** The same questions about every class at every time. */
record AlwaysAsked(List<ClassQuestion> questions) implements ClassQuestions {

    @Override
    public List<ClassQuestion> of(ClassId classId, Instant at) {
        return questions;
    }

    @Override
    public String profile() {
        return "always";
    }
}
