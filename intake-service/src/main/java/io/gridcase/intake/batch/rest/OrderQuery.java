package io.gridcase.intake.batch.rest;

import io.gridcase.code.Channel;
import io.gridcase.intake.batch.ListFile;
import io.gridcase.intake.batch.ListOrder;
import io.gridcase.intake.batch.TextEncoding;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is said about a list as a whole. */
record OrderQuery(
        @Parameter(description = "Random UUID; sending the same list again under it completes the first import")
        @QueryParam("id")
        @NotNull
        UUID id,

        @Parameter(description = "HOTLINE, INSPECTION or PARTNER") @QueryParam("channel") @NotNull
        Channel channel,

        @Parameter(description = "Code of the system whose numbers the rows carry, for instance 12345 as hotline-12345")
        @QueryParam("system")
        @NotNull
        @Pattern(regexp = "[a-z][a-z0-9-]{1,39}")
        String system,

        @Parameter(description = "Common to all rows, ISO 8601 with zone; INSPECTION needs one")
        @QueryParam("deadline")
        @Nullable
        String deadline,

        @Parameter(description = "Of a CSV file") @QueryParam("encoding") @DefaultValue("AUTO")
        TextEncoding encoding,

        @Parameter(description = "Only check, import nothing") @QueryParam("dryRun") @DefaultValue("false")
        boolean dryRun) {

    ListOrder order(ListFile file) {
        return new ListOrder(id, channel, system, instant(deadline), file.sha256());
    }

    /** Also a time that is none is refused as part of the order. */
    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException unreadable) {
            throw ListOrder.wrongDeadline();
        }
    }
}
