package io.gridcase.intake.catalogue;

import io.gridcase.refusal.NotFound;

/** Somebody asks for a class that the catalogue of this city does not have. */
public class ClassNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ClassNotFound(ClassId id) {
        super("class-not-found", "未找到类别 / No such class", "the catalogue has no class " + id);
    }
}
