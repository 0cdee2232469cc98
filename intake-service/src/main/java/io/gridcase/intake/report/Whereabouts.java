package io.gridcase.intake.report;

import io.gridcase.place.GivenPosition;
import org.jspecify.annotations.Nullable;

/**
 * Where the sender says it is.
 *
 * @param position absent when there is only an address: the centre then finds the place
 * @param address the place in words
 */
public record Whereabouts(@Nullable GivenPosition position, String address) {}
