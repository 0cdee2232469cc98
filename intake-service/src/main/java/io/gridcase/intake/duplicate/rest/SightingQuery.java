package io.gridcase.intake.duplicate.rest;

import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.place.Crs;
import io.gridcase.place.GivenPosition;
import io.gridcase.place.Point;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What an inspector has in front of them. */
record SightingQuery(
        @Parameter(description = "COMPONENT 部件 or INCIDENT 事件") @QueryParam("kind") @NotNull
        ClassKind kind,

        @Parameter(description = "小类, five digits") @QueryParam("code") @NotNull
        ClassCode code,

        @Parameter(description = "Degrees in crs")
        @QueryParam("longitude")
        @NotNull
        @DecimalMin("-180")
        @DecimalMax("180")
        Double longitude,

        @Parameter(description = "Degrees in crs") @QueryParam("latitude") @NotNull @DecimalMin("-90") @DecimalMax("90")
        Double latitude,

        @Parameter(description = "WGS84, CGCS2000, GCJ02 or BD09") @QueryParam("crs") @NotNull
        String crs) {

    ClassId classId() {
        return new ClassId(kind, code);
    }

    Point point() {
        return new GivenPosition(longitude, latitude, Crs.named(crs), null).wgs84();
    }
}
