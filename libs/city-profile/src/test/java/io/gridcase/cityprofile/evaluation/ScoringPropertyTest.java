package io.gridcase.cityprofile.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Nobody is better for reporting more: it is not volume that a city wants. */
class ScoringPropertyTest {

    @Property
    void who_reports_more_of_the_same_quality_has_the_same_score(
            @ForAll @IntRange(min = 1, max = 500) int right,
            @ForAll @IntRange(max = 500) int wrong,
            @ForAll @IntRange(min = 2, max = 50) int times) {
        assertThat(inspector(right * times, wrong * times)).isEqualTo(inspector(right, wrong));
        assertThat(inspector(right, wrong + times)).isLessThanOrEqualTo(inspector(right, wrong));
    }

    private static BigDecimal inspector(long right, long wrong) {
        return ScoringTest.score(
                        "national-inspector", Map.of(Figure.REPORTED, right + wrong, Figure.REPORTED_RIGHTLY, right))
                .total()
                .orElseThrow();
    }
}
