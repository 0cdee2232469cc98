package io.gridcase.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A position as the sender gave it, kept because a conversion can be wrong and what came in cannot be had again.
 *
 * @param longitude degrees in {@code crs}, like the latitude
 * @param accuracyMetres radius of uncertainty as the phone said it
 */
@Embeddable
public record GivenPosition(
        @Column(name = "given_longitude") double longitude,
        @Column(name = "given_latitude") double latitude,
        @Enumerated(EnumType.STRING) Crs crs,
        @Nullable Double accuracyMetres) {

    /** The same position in the system that we compute with. */
    public Point wgs84() {
        return crs.toWgs84(new Point(longitude, latitude));
    }
}
