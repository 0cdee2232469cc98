package io.gridcase.dispatch.changerequest.rest;

import io.gridcase.code.HandlingType;
import io.gridcase.dispatch.changerequest.ChangeKind;
import io.gridcase.dispatch.changerequest.Wish;
import io.gridcase.web.Storable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 申请. */
@Schema(name = "ChangeRequestForm")
record AskRequest(
        @Schema(
                description = "Made by the client, a UUIDv7 for preference: asking twice with it is asking once",
                required = true)
        @NotNull
        UUID requestId,

        @Schema(description = "延期, 更改处理类型, 挂账 or 缓办", required = true) @NotNull
        ChangeKind kind,

        @Schema(description = "Why; 1 to 1000 characters", required = true) @NotBlank @Size(max = 1000) @Storable
        String reason,

        @Schema(
                description =
                        "When the clock is to go on (UTC, ISO 8601), counted to the minute; of SUSPENSION at most 366"
                                + " days, of POSTPONEMENT at most 30 days from now; not of the other kinds",
                nullable = true)
        @Nullable
        Instant until,

        @Schema(description = "处理类型 wanted; of HANDLING_TYPE, not of the other kinds", nullable = true) @Nullable
        HandlingType handlingType,

        @Schema(description = "Only with handlingType ENGINEERING", nullable = true) @Nullable @Valid
        ProjectRequest project) {

    Wish wish() {
        return new Wish(kind, until, handlingType, project == null ? null : project.project(), reason.strip());
    }
}
