package io.gridcase.closure.sampling.rest;

import io.gridcase.closure.sampling.SampleState;
import io.gridcase.closure.verification.Statement;
import io.gridcase.photo.PhotoId;
import io.gridcase.place.rest.PositionRequest;
import io.gridcase.web.Storable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 抽查结果. */
record JudgeRequest(
        @Schema(description = "PASSED: it is solved; FAILED: it is not, and goes on as a new case")
        @NotNull
        @Pattern(regexp = "PASSED|FAILED")
        String result,

        @Schema(description = "1 to 1000 characters; needed when it FAILED (422 remark-required)", nullable = true)
        @Size(min = 1, max = 1000)
        @Storable
        @Nullable
        String remark,

        @Schema(
                description =
                        "Ids of photos taken on site, sent to POST /photos before; 1 to 9 (422 photo-required), unknown ones are refused (422 unknown-photos)",
                implementation = String[].class)
        @Size(max = 9)
        @Nullable
        List<@NotNull PhotoId> photos,

        @Schema(description = "Where the phone was; only its distance from the place is kept", nullable = true)
        @Valid
        @Nullable
        PositionRequest position) {

    SampleState state() {
        return SampleState.valueOf(result);
    }

    Statement by(String person) {
        return new Statement(
                person,
                remark,
                Objects.requireNonNullElse(photos, List.of()),
                position == null ? null : position.given());
    }
}
