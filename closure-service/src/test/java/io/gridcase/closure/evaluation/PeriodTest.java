package io.gridcase.closure.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gridcase.refusal.Invalid;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-12-31 | 2018-12-30T16:00:00Z | 2018-12-31T16:00:00Z
            2024-02-29 | 2024-02-28T16:00:00Z | 2024-02-29T16:00:00Z
            2019-W01   | 2018-12-30T16:00:00Z | 2019-01-06T16:00:00Z
            2020-W53   | 2020-12-27T16:00:00Z | 2021-01-03T16:00:00Z
            2024-02    | 2024-01-31T16:00:00Z | 2024-02-29T16:00:00Z
            2023-02    | 2023-01-31T16:00:00Z | 2023-02-28T16:00:00Z
            2026-Q4    | 2026-09-30T16:00:00Z | 2026-12-31T16:00:00Z
            2026       | 2025-12-31T16:00:00Z | 2026-12-31T16:00:00Z
            """)
    void a_period_goes_from_midnight_to_midnight_of_the_city(String text, Instant from, Instant end) {
        assertThat(Period.of(text).in(SHANGHAI)).isEqualTo(new Interval(from, end));
        assertThat(Period.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01, 2024-02-29", "2019-W01, 2018-W52", "2019-01, 2018-12", "2026-Q1, 2025-Q4", "2026, 2025"})
    void a_period_comes_after_another(String text, String before) {
        assertThat(Period.of(text).before()).hasToString(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20",
                "2023-02-29",
                "2026-Q5",
                "2026-Q0",
                "2026xQ1",
                "2026-13",
                "2025-W53",
                "1492",
                "9999-01",
                "2026-W1",
                "2026-01-01T00",
                "abcd",
                "２０２６"
            })
    void anything_else_is_none(String text) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> Period.of(text));
    }

    @Test
    void what_has_not_come_yet_is_not_counted() {
        var year = Period.of("2026").in(SHANGHAI);
        var now = Instant.parse("2026-07-01T00:00:00Z");

        assertThat(year.until(now)).isEqualTo(new Interval(year.from(), now));
        assertThat(year.until(year.end().plusSeconds(1))).isEqualTo(year);
        assertThat(year.until(Instant.EPOCH)).isEqualTo(new Interval(year.from(), year.from()));
    }
}
