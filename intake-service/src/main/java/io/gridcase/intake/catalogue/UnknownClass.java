package io.gridcase.intake.catalogue;

import io.gridcase.refusal.Invalid;

/** A report names a class that the catalogue of this city does not have. */
public class UnknownClass extends Invalid {

    private static final long serialVersionUID = 1L;

    public UnknownClass(ClassId id) {
        this(GivenClass.of(id));
    }

    UnknownClass(GivenClass given) {
        super(
                "unknown-class",
                "未知的类别 / Unknown class",
                "the catalogue has no class %s; see GET /classes".formatted(given));
    }
}
