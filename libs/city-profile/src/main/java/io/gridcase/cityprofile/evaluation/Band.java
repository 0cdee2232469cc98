package io.gridcase.cityprofile.evaluation;

import java.math.BigDecimal;

/**
 * Which share of the points a count is worth.
 *
 * @param position of the part in its scheme
 * @param from the least count of the band
 * @param percent of the points
 */
public record Band(String scheme, int position, long from, BigDecimal percent) {}
