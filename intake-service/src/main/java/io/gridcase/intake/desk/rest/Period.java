package io.gridcase.intake.desk.rest;

import io.gridcase.web.Moment;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** From one instant up to another, which belongs to it no more. */
record Period(
        @Parameter(
                description = "ISO 8601 with an offset; received at or after it",
                schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        @QueryParam("from")
        @NotNull
        Moment from,

        @Parameter(
                description = "ISO 8601 with an offset; received before it",
                schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        @QueryParam("to")
        @NotNull
        Moment to) {}
