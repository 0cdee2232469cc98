package io.gridcase.closure.sampling;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody wants to draw from.
 *
 * @param id given by the one who asks, so that asking twice draws once
 * @param area code of an area, with everything below it
 * @param closedBefore not in the sample any more
 * @param size at most so many cases
 */
public record Lot(UUID id, String area, Instant closedFrom, Instant closedBefore, int size) {}
