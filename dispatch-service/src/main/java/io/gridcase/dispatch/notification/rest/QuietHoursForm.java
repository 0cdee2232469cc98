package io.gridcase.dispatch.notification.rest;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.gridcase.dispatch.notification.QuietHours;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Hours of the day in which somebody is not to be disturbed. */
@Schema(name = "QuietHours")
record QuietHoursForm(
        @Schema(
                description = "HH:mm in the city's zone; absent together with until",
                type = SchemaType.STRING,
                example = "22:00",
                nullable = true)
        @JsonFormat(pattern = "HH:mm")
        @Nullable
        LocalTime from,

        @Schema(
                description = "HH:mm, the first minute that is not quiet; before from: of the next day",
                type = SchemaType.STRING,
                example = "07:00",
                nullable = true)
        @JsonFormat(pattern = "HH:mm")
        @Nullable
        LocalTime until) {

    static QuietHoursForm of(QuietHours hours) {
        return new QuietHoursForm(hours.from(), hours.until());
    }

    QuietHours hours() {
        return new QuietHours(from, until);
    }

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "from and until go together")
    boolean isWhole() {
        return (from == null) == (until == null);
    }
}
