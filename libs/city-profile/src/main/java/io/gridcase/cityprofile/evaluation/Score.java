package io.gridcase.cityprofile.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a unit has got.
 *
 * @param parts in the order of the scheme
 * @param total never below 0, to two digits; empty when the unit cannot be ranked
 */
public record Score(List<PartScore> parts, Optional<BigDecimal> total, Optional<GradeRule> grade) {

    /**
     * One part.
     *
     * @param value the ratio to six digits, or the count; empty where there was nothing to divide by
     * @param points to two digits, below 0 for a deduction; empty where the part gave none
     */
    public record PartScore(int position, Optional<BigDecimal> value, Optional<BigDecimal> points) {}
}
