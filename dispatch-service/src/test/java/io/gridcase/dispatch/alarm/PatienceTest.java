package io.gridcase.dispatch.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

    @ParameterizedTest(name = "after failure {0}: {1}")
    @CsvSource({"1, PT10S", "2, PT20S", "3, PT40S", "9, PT42M40S", "10, PT1H", "64, PT1H", "2147483647, PT1H"})
    void each_wait_is_twice_as_long_up_to_an_hour(int failures, Duration wait) {
        assertThat(new Patience(Duration.ofSeconds(10), Duration.ofHours(1)).after(failures))
                .isEqualTo(wait);
    }
}
