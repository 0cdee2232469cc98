package io.gridcase.intake.desk.rest;

import io.gridcase.refusal.Invalid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** From one instant up to another, which belongs to it no more. */
record Period(
        @Parameter(
                description = "ISO 8601 with an offset; received at or after it",
                schema = @Schema(format = "date-time"))
        @QueryParam("from")
        @NotNull
        String from,

        @Parameter(description = "ISO 8601 with an offset; received before it", schema = @Schema(format = "date-time"))
        @QueryParam("to")
        @NotNull
        String to) {

    Instant first() {
        return instant(from);
    }

    Instant end() {
        return instant(to);
    }

    private static Instant instant(String text) {
        try {
            var told = OffsetDateTime.parse(text);
            if (told.getYear() > 0 && told.getYear() < 10_000) {
                return told.toInstant();
            }
        } catch (DateTimeException none) {
            throw malformed();
        }
        throw malformed();
    }

    private static Invalid malformed() {
        return new Invalid(
                "malformed-period",
                "起止时间不正确 / The period is malformed",
                "from and to are like 2026-03-02T00:00:00+08:00, with + as %2B in a URL");
    }
}
