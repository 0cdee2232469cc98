package io.gridcase.closure.supervision.rest;

import io.gridcase.closure.supervision.RecordSummons.Held;
import io.gridcase.web.Storable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 约谈. */
@Schema(
        description =
                "约谈: when it is held, with whom, and what came of it; send all of it again when the outcome is known")
record SummonsRequest(
        @Schema(description = "When it was or will be held, UTC (ISO 8601)") @NotNull
        Instant heldAt,

        @Schema(
                description = "Who was there, by function such as 镇长, never a name; 1 to 20 of at most 100 characters",
                implementation = String[].class)
        @NotEmpty
        @Size(max = 20)
        List<@NotBlank @Size(max = 100) @Pattern(regexp = "[^\\p{Cntrl}]*") String> attended,

        @Schema(description = "What came of it, 1 to 2000 characters; left out until something has")
        @Size(min = 1, max = 2000)
        @Storable
        @Nullable
        String outcome) {

    Held held() {
        return new Held(heldAt, attended, outcome);
    }
}
