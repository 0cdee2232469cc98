package io.gridcase.dispatch.assignment.messaging;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.dispatch.assignment.Place;
import org.jspecify.annotations.Nullable;

/** 事发位置 in messages: degrees in WGS-84, metres. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlaceMessage(
        double longitude, double latitude, @Nullable Double accuracyMetres, String address) {

    PlaceMessage {
        requireNonNull(address, "address");
    }

    static PlaceMessage of(Place place) {
        return new PlaceMessage(place.longitude(), place.latitude(), place.accuracyMetres(), place.address());
    }
}
