package io.gridcase.cityprofile.evaluation;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.Part;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemes that are shipped, worked out by hand. */
class ScoringTest {

    private static final Map<String, Scheme> SCHEMES = CityProfile.read(
                    Path.of("../../deploy/city/tongxiang"), Part.EVALUATION_BANDS, Part.EVALUATION_GRADES)
            .evaluationSchemes()
            .stream()
            .collect(toMap(Scheme::code, scheme -> scheme));

    /**
     * A case that was suspended over New Year, reworked twice, returned once and closed late, from which each line has its
     * figures. National, department: 10 for few cases, 30 for all closed, 0 of 30 on time, 0 of 30 for two reworks of one
     * case. Points: 70 percentage points below the floor leave 0 of 50; 20 for all closed; 10 for nothing urgent; 20 to
     * begin with, less 2 × 0.2. National, town: 20 for few cases, 30 for all closed, 0 of 40 on time, and nothing filed,
     * so that 10 are left out: 50 of 90. Dispatcher: too few for points, 40 for both in time, 20 for one of two right.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            national-department   | DUE 1, DUE_HANDLED 1, SHOULD_CLOSE 1, CLOSED 1, CLOSED_LATE 1, REWORKS 2 | 40.00  | D
            national-department   | DISPATCHED 1, SUSPENDED 1, OPEN 1, PAUSED 1                              | -      | -
            solving-department    | SHOULD_CLOSE 1, CLOSED 1, REWORKS 2                                     | 100.00 | A
            points-department     | SHOULD_CLOSE 1, CLOSED 1, REWORKS 2                                     | 49.60  | D
            points-department     | SHOULD_CLOSE 2, CLOSED 2, REWORKS 4                                     | 49.20  | D
            national-town         | DUE 1, SHOULD_CLOSE 1, CLOSED 1, REWORKS 2                              | 55.56  | D
            national-dispatcher   | DISPATCHED 2, DISPATCHED_IN_TIME 2, DISPATCHED_RIGHTLY 1                | 60.00  | C
            national-shift-leader | FILED 1, FILED_IN_TIME 1, FILED_RIGHTLY 1                               | 100.00 | A
            national-inspector    | REPORTED 1, REPORTED_RIGHTLY 1                                          | 100.00 | A
            national-inspector    | VERIFIED 3                                                              | -      | -
            """)
    void the_case_over_new_year(String scheme, String figures, String total, String grade) {
        var score = score(scheme, read(figures));

        assertThat(score.total().map(BigDecimal::toString).orElse("-")).isEqualTo(total);
        assertThat(score.grade().map(rule -> rule.grade().name()).orElse("-")).isEqualTo(grade);
    }

    /** 39 of 60 on time are 65 %: five below the floor. 53 of 60 closed are 88.33 %: 1.67 below. One rework is the third. */
    @Test
    void floors_and_deductions_take_exactly_what_the_profile_says() {
        var score = score(
                "points-department",
                read("SHOULD_CLOSE 60, CLOSED 53, CLOSED_ON_TIME 39, REWORKS 3, REWORKS_FROM_THIRD 1,"
                        + " URGENT_SHOULD_CLOSE 10, URGENT_CLOSED 9, URGENT_CLOSED_ON_TIME 9"));

        assertThat(score.parts())
                .extracting(part -> part.points().orElseThrow().toString())
                .containsExactly("45.00", "18.33", "0.00", "2.50", "-0.60", "-0.30");
        assertThat(score.total()).contains(new BigDecimal("84.93"));
        assertThat(score.grade()).map(GradeRule::grade).contains(Grade.B);
    }

    @ParameterizedTest
    @CsvSource({"90.00, A, -", "89.99, B, -", "74.99, C, BLUE", "60.00, C, BLUE", "59.99, D, YELLOW", "0.00, E, RED"})
    void each_grade_begins_with_its_score(String score, Grade grade, String board) {
        var rule = scheme("solving-department").gradeOf(new BigDecimal(score)).orElseThrow();

        assertThat(rule.grade()).isEqualTo(grade);
        assertThat(rule.board().map(BoardColour::name).orElse("-")).isEqualTo(board);
    }

    @ParameterizedTest
    @CsvSource({"0, 10.00", "50, 10.00", "51, 9.00", "100, 9.00", "101, 7.50", "501, 4.00", "1000, 4.00", "1001, 0.00"})
    void a_band_reaches_to_the_next(long dispatched, BigDecimal points) {
        var score = score("national-department", Map.of(Figure.DISPATCHED, dispatched));

        assertThat(score.parts().get(0).points()).contains(points);
    }

    static Score score(String scheme, Map<Figure, Long> figures) {
        return new Scoring(scheme(scheme), figure -> figures.getOrDefault(figure, 0L)).score();
    }

    private static Scheme scheme(String code) {
        return Optional.ofNullable(SCHEMES.get(code)).orElseThrow();
    }

    private static Map<Figure, Long> read(String figures) {
        var read = new EnumMap<Figure, Long>(Figure.class);
        for (var figure : figures.split(",")) {
            var nameAndCount = figure.strip().split(" ");
            read.put(Figure.valueOf(nameAndCount[0]), Long.valueOf(nameAndCount[1]));
        }
        return read;
    }
}
