package io.gridcase.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gridcase.refusal.Invalid;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T08:00:00+08:00, 2026-07-01T00:00:00Z",
        "1990-01-01T00:00:00Z, 1990-01-01T00:00:00Z",
        "2199-12-31T00:00:00Z, 2199-12-31T00:00:00Z"
    })
    void a_time_is_read_with_its_offset(String text, Instant instant) {
        assertThat(Moment.fromString(text).instant()).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-07-01",
                "2026-07-01T08:00:00",
                "2026-02-30T08:00:00Z",
                "1989-12-31T23:59:59Z",
                "2199-12-31T00:00:01Z",
                "-999999999-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59Z"
            })
    void what_is_none_or_too_far_away_is_refused(String text) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> Moment.fromString(text))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("malformed-moment"));
    }
}
