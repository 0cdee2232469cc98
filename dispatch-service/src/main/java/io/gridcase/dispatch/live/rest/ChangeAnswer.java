package io.gridcase.dispatch.live.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.AssignmentState;
import io.gridcase.dispatch.live.Change;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The data of {@code changed} and {@code gone}; of one that is gone nothing but its number. */
@Schema(name = "AssignmentChange")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeAnswer(
        @Schema(description = "案卷编号", implementation = String.class, pattern = "[0-9]{20}")
        CaseNumber caseNumber,

        @Schema(description = "Of two changes of a case the one with the higher version is the later", nullable = true)
        @Nullable
        Long version,

        @Schema(description = "Where it stands", nullable = true) @Nullable
        AssignmentState state,

        @Schema(description = "专业部门 responsible; absent while nobody is", nullable = true) @Nullable
        String department) {

    static ChangeAnswer of(Change change) {
        return change.reached()
                ? new ChangeAnswer(
                        change.caseNumber(),
                        change.version(),
                        change.state(),
                        change.department().orElse(null))
                : new ChangeAnswer(change.caseNumber(), null, null, null);
    }
}
