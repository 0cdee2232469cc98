package io.gridcase.dispatch.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant MIDNIGHT = Instant.parse("2017-06-29T16:00:00Z");
    private static final int DAY = 24 * 60;

    /** In minutes of the city's day. */
    @Property(tries = 2000)
    void they_last_until_the_first_minute_that_is_not_quiet(
            @ForAll @IntRange(max = DAY - 1) int from,
            @ForAll @IntRange(max = DAY - 1) int until,
            @ForAll @IntRange(max = DAY - 1) int now) {
        int end = now;
        while (end - now < DAY && isQuiet(end % DAY, from, until)) {
            end++;
        }

        assertThat(hours(from, until).endIfQuiet(at(now), SHANGHAI))
                .isEqualTo(end == now ? Optional.empty() : Optional.of(at(end)));
    }

    /** Goes through the hours one minute after the other. */
    private static boolean isQuiet(int minute, int from, int until) {
        for (int quiet = from; quiet != until; quiet = (quiet + 1) % DAY) {
            if (quiet == minute) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @CsvSource({
        "22:00, 07:00, 2017-06-30T13:59:59Z, ",
        "22:00, 07:00, 2017-06-30T14:00:00Z, 2017-06-30T23:00:00Z",
        "22:00, 07:00, 2017-06-30T22:59:59Z, 2017-06-30T23:00:00Z",
        "22:00, 07:00, 2017-06-30T23:00:00Z, ",
        "12:00, 13:30, 2017-06-30T04:10:30Z, 2017-06-30T05:30:00Z",
        "00:00, 00:00, 2017-06-30T04:10:30Z, "
    })
    void seconds_count_too(LocalTime from, LocalTime until, Instant now, Instant end) {
        assertThat(new QuietHours(from, until).endIfQuiet(now, SHANGHAI)).isEqualTo(Optional.ofNullable(end));
    }

    /** In Berlin 02:30 of this day does not exist; what is quiet ends all the same, at 03:30. */
    @Test
    void an_hour_that_is_left_out_ends_them_as_well() {
        var end = hours(22 * 60, 150).endIfQuiet(Instant.parse("2026-03-29T00:15:00Z"), ZoneId.of("Europe/Berlin"));

        assertThat(end).contains(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void who_has_none_is_always_awake() {
        assertThat(QuietHours.NONE.endIfQuiet(MIDNIGHT, SHANGHAI)).isEmpty();
    }

    private static QuietHours hours(int from, int until) {
        return new QuietHours(LocalTime.MIN.plusMinutes(from), LocalTime.MIN.plusMinutes(until));
    }

    private static Instant at(int minute) {
        return MIDNIGHT.plus(Duration.ofMinutes(minute));
    }
}
