package io.gridcase.intake.duplicate.rest;

import io.gridcase.intake.duplicate.Duplicates;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Open reports and cases that may be about the same problem. */
@Schema(name = "Duplicates")
record DuplicatesAnswer(
        @Schema(description = "How near they were looked for")
        int withinMetres,

        @Schema(description = "How long before and after they were looked for")
        long withinHours,

        @Schema(description = "The nearest first", maxItems = 20)
        List<DuplicateAnswer> items) {

    static DuplicatesAnswer of(Duplicates duplicates) {
        return new DuplicatesAnswer(
                duplicates.rule().metres(),
                duplicates.rule().time().toHours(),
                duplicates.found().stream().map(DuplicateAnswer::of).toList());
    }
}
