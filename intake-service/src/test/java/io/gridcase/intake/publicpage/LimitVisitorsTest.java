package io.gridcase.intake.publicpage;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.intake.client.TooManyRequests;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitVisitorsTest {

    private final LimitVisitors visitors =
            new LimitVisitors(new OneAMinute(), Clock.fixed(Instant.parse("2017-06-30T02:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2::1, 2001:db8:1:2::2",
        "2001:db8:1:2:ffff:ffff:ffff:ffff, 2001:db8:1:2::",
        "::ffff:192.0.2.1, 192.0.2.1",
        "not:an:address, not:an:address"
    })
    void one_network_is_one_visitor(String one, String other) {
        visitors.visit(one);

        assertThatThrownBy(() -> visitors.visit(other)).isInstanceOf(TooManyRequests.class);
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.1, 192.0.2.2", "2001:db8:1:2::1, 2001:db8:1:3::1", "a.name, another.name"})
    void other_networks_are_other_visitors(String one, String other) {
        visitors.visit(one);

        assertThatCode(() -> visitors.visit(other)).doesNotThrowAnyException();
    }

    private record OneAMinute() implements PublicConfig {

        @Override
        public URI url() {
            return URI.create("http://localhost");
        }

        @Override
        public int requestsPerMinute() {
            return 1;
        }
    }
}
