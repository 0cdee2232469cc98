package io.gridcase.intake.batch.rest;

import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.intake.catalogue.ClassId;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which class an empty list is about, if one. */
record TemplateQuery(
        @Parameter(description = "With classCode: adds a column for each question of this class")
        @QueryParam("classKind")
        @Nullable
        ClassKind classKind,

        @Parameter(description = "小类, five digits") @QueryParam("classCode") @Nullable
        ClassCode classCode) {

    Optional<ClassId> about() {
        return classKind == null || classCode == null
                ? Optional.empty()
                : Optional.of(new ClassId(classKind, classCode));
    }
}
