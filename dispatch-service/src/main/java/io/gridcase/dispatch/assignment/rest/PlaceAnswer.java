package io.gridcase.dispatch.assignment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.dispatch.assignment.Place;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 事发位置 as shown to people. */
@Schema(name = "Place")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlaceAnswer(
        @Schema(description = "Degrees, WGS-84") double longitude,
        @Schema(description = "Degrees, WGS-84") double latitude,

        @Schema(description = "Radius of uncertainty in metres; absent when the phone gave none", nullable = true)
        @Nullable
        Double accuracyMetres,

        @Schema(description = "事发位置: the place in words", maxLength = 200)
        String address) {

    static PlaceAnswer of(Place place) {
        return new PlaceAnswer(place.longitude(), place.latitude(), place.accuracyMetres(), place.address());
    }
}
