package io.gridcase.intake.confirmation.rest;

import io.gridcase.intake.confirmation.Statement;
import io.gridcase.intake.report.ConfirmationResult;
import io.gridcase.photo.PhotoId;
import io.gridcase.place.rest.PositionRequest;
import io.gridcase.web.Storable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** 核实反馈: what was found on site. */
@Schema(name = "AnswerConfirmation")
record AnswerRequest(
        @Schema(description = "REAL 属实, NOT_REAL 不属实, CANNOT_FIND 未找到") @NotNull
        ConfirmationResult result,

        @Schema(description = "In words; not U+0000", nullable = true) @Size(max = 500) @Storable @Nullable
        String note,

        @Schema(
                description =
                        "Ids that POST /photos answered, at least one unless CANNOT_FIND. photo-required, unknown-photos")
        @NotNull
        @Size(max = 9)
        @UniqueElements(message = "must not repeat a photo")
        List<@NotNull PhotoId> photos,

        @Schema(description = "Where the phone is; absent when it does not know", nullable = true) @Valid @Nullable
        PositionRequest position) {

    Statement statement() {
        return new Statement(
                result, note, photos.stream().map(PhotoId::value).toList(), position == null ? null : position.given());
    }
}
