package io.gridcase.dispatch.routing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.dispatch.routing.RuleEdition;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule as it stood in the matrix for a while. */
@Schema(name = "RuleEdition")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditionAnswer(
        @Schema(description = "What it said") RuleAnswer rule,

        @Schema(description = "Since when it stood (UTC, ISO 8601); absent: since the first matrix", nullable = true)
        @Nullable
        Instant importedAt,

        @Schema(description = "Until when it stood (UTC, ISO 8601); absent: it stands now", nullable = true) @Nullable
        Instant supersededAt) {

    static EditionAnswer of(RuleEdition edition) {
        return new EditionAnswer(
                RuleAnswer.of(edition.rule()),
                edition.importedAt().orElse(null),
                edition.supersededAt().orElse(null));
    }
}
