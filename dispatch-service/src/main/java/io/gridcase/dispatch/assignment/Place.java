package io.gridcase.dispatch.assignment;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * 事发位置.
 *
 * @param longitude degrees, WGS-84
 * @param latitude degrees, WGS-84
 * @param accuracyMetres radius of uncertainty as the phone gave it
 * @param address the place in words
 */
@Embeddable
public record Place(
        double longitude, double latitude, @Nullable Double accuracyMetres, String address) {}
