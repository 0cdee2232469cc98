package io.gridcase.closure.casefile.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.closure.casefile.Filing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 立案: what was reported and filed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "立案: what was reported and filed")
record FilingAnswer(
        @Schema(description = "Name of the class in Chinese")
        String className,

        @Schema(description = "Filing condition within the class, from 1") @Nullable
        Integer conditionNo,

        @Schema(description = "Filing condition in words") String condition,

        @Schema(description = "情况描述") String description,

        @Schema(description = "Degrees, WGS-84") double longitude,

        @Schema(description = "Degrees, WGS-84") double latitude,

        @Schema(description = "Radius of uncertainty, metres") @Nullable
        Double accuracyMetres,

        @Schema(description = "The place in words") String address,

        @Schema(description = "Photos before handling, to be had from GET /photos/{id} of intake")
        List<String> photos,

        @Schema(description = "Staff code") String reportedBy,

        @Schema(description = "UTC (ISO 8601)") Instant reportedAt,

        @Schema(description = "Staff code, or \"system\"") String filedBy,

        @Schema(description = "UTC (ISO 8601)") Instant filedAt,

        @Schema(description = "问题来源: the channel of the report; absent of a case filed before it was told") @Nullable
        String channel,

        @Schema(description = "承诺完成时间, UTC (ISO 8601)") @Nullable
        Instant promisedAt,

        @Schema(description = "督查 batch to which it belongs") @Nullable
        String batch,

        @Schema(description = "Id of the closed report of the same problem, which was not solved after all") @Nullable
        UUID reopens) {

    static FilingAnswer of(Filing filing) {
        var place = filing.place();
        var origin = Optional.ofNullable(filing.origin());
        return new FilingAnswer(
                filing.className(),
                filing.conditionNo(),
                filing.condition(),
                filing.description(),
                place.longitude(),
                place.latitude(),
                place.accuracyMetres(),
                place.address(),
                filing.photos(),
                filing.reportedBy(),
                filing.reportedAt(),
                filing.filedBy(),
                filing.filedAt(),
                origin.map(Filing.Origin::channel).orElse(null),
                origin.map(Filing.Origin::promisedAt).orElse(null),
                origin.map(Filing.Origin::batch).orElse(null),
                origin.map(Filing.Origin::reopens).orElse(null));
    }
}
