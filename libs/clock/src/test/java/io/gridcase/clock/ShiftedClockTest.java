package io.gridcase.clock;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftedClockTest {

    private static final Instant REAL_NOW = Instant.parse("2026-11-22T08:00:05Z");

    private Path file;
    private Clock clock;

    @BeforeEach
    void setUp(@TempDir Path folder) {
        file = folder.resolve("clock.properties");
        clock = new ShiftedClock(file, Clock.fixed(REAL_NOW, UTC));
    }

    @Test
    void without_its_file_it_shows_real_time() {
        assertThat(clock.instant()).isEqualTo(REAL_NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing set\n"})
    void with_an_empty_file_it_shows_real_time(String content) throws IOException {
        Files.writeString(file, content);

        assertThat(clock.instant()).isEqualTo(REAL_NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06-30T10:00:00+08:00, 2026-11-22T08:00:00Z, 2017-06-30T02:00:05Z",
        "2017-06-30T02:00:00Z, 2026-11-22T16:00:00+08:00, 2017-06-30T02:00:05Z",
        "2099-01-01T00:00:00Z, 2026-11-22T08:00:05Z, 2099-01-01T00:00:00Z",
    })
    void from_the_start_it_runs_on_at_the_real_pace(String start, String anchor, Instant shown) throws IOException {
        Files.writeString(file, "start=" + start + "\nanchor=" + anchor + "\n");

        assertThat(clock.instant()).isEqualTo(shown);
    }

    @Test
    void a_changed_file_moves_the_running_clock() throws IOException {
        Files.writeString(file, "start=2017-06-30T02:00:00Z\nanchor=2026-11-22T08:00:05Z\n");
        Instant before = clock.instant();
        Files.writeString(file, "start=2017-07-07T02:00:00Z\nanchor=2026-11-22T08:00:05Z\n");

        assertThat(before).isEqualTo("2017-06-30T02:00:00Z");
        assertThat(clock.instant()).isEqualTo("2017-07-07T02:00:00Z");
    }

    @Test
    void another_zone_shows_the_same_instant() throws IOException {
        Files.writeString(file, "start=2017-06-30T02:00:00Z\nanchor=2026-11-22T08:00:05Z\n");

        Clock inShanghai = clock.withZone(ZoneId.of("Asia/Shanghai"));

        assertThat(inShanghai.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(inShanghai.instant()).isEqualTo(clock.instant());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            start=2017-06-30T02:00:00Z                             | 'anchor' is missing
            anchor=2017-06-30T02:00:00Z                            | 'start' is missing
            start=tomorrow;anchor=2017-06-30T02:00:00Z             | 'start' holds 'tomorrow'
            start=2017-06-30T10:00;anchor=2017-06-30T02:00:00Z     | 'start' holds '2017-06-30T10:00'
            start=2017-06-30T02:00:00Z;anchor=                     | 'anchor' holds ''
            start=\\u12                                            | cannot be read
            """)
    void a_malformed_file_is_named_with_the_key_at_fault(String lines, String reason) throws IOException {
        Files.writeString(file, lines.replace(';', '\n'));

        assertThatThrownBy(clock::instant)
                .isInstanceOf(MalformedClockFile.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(reason);
    }
}
