package io.gridcase.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockProducerTest {

    private static final ClockConfig REAL_TIME = Optional::empty;

    @TempDir
    Path folder;

    @Test
    void by_default_it_is_real_time_in_utc() {
        Clock clock = new ClockProducer().clock(REAL_TIME);

        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(Duration.between(clock.instant(), Instant.now())).isBetween(Duration.ZERO, Duration.ofSeconds(10));
    }

    @Test
    void no_instant_is_finer_than_postgresql_keeps() throws IOException {
        ClockConfig shifted = setTo("2017-06-30T02:00:00.123456789Z");

        assertThat(wholeMicroseconds(new ClockProducer().clock(REAL_TIME))).isTrue();
        assertThat(wholeMicroseconds(new ClockProducer().clock(shifted))).isTrue();
    }

    @Test
    void the_configured_file_sets_it() throws IOException {
        Clock clock = new ClockProducer().clock(setTo("2017-06-30T02:00:00Z"));

        assertThat(clock.instant().truncatedTo(ChronoUnit.HOURS)).isEqualTo("2017-06-30T02:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prod", "hangzhou,prod"})
    void production_refuses_a_clock_that_a_file_can_set(String profiles) {
        assertThatThrownBy(() -> check(profiles, clockFile()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("gridcase.clock.file")
                .hasMessageNotContaining("\n");
    }

    @Test
    void production_takes_real_time_and_other_profiles_take_both() {
        assertThatCode(() -> check("prod", REAL_TIME)).doesNotThrowAnyException();
        assertThatCode(() -> check("local", clockFile())).doesNotThrowAnyException();
        assertThatCode(() -> check("test", REAL_TIME)).doesNotThrowAnyException();
    }

    private static void check(String profiles, ClockConfig config) {
        ProductionKeepsRealTime.check(List.of(profiles.split(",")), config);
    }

    private ClockConfig clockFile() {
        return () -> Optional.of(folder.resolve("clock.properties"));
    }

    private ClockConfig setTo(String start) throws IOException {
        Files.writeString(folder.resolve("clock.properties"), "start=%s\nanchor=%s\n".formatted(start, Instant.now()));
        return clockFile();
    }

    /** A hundred readings, because a system clock shows a whole microsecond by chance now and then. */
    private static boolean wholeMicroseconds(Clock clock) {
        return IntStream.range(0, 100).allMatch(reading -> clock.instant().getNano() % 1_000 == 0);
    }
}
