package io.gridcase.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DatabaseLimitsTest {

    @Inject
    Pool pool;

    @ParameterizedTest
    @CsvSource({"statement_timeout, 10s", "lock_timeout, 5s", "idle_in_transaction_session_timeout, 30s"})
    void what_is_stuck_is_given_up(String setting, String limit) {
        var rows = pool.query("show " + setting).execute().await().indefinitely();

        assertThat(rows.iterator().next().getString(0)).isEqualTo(limit);
    }
}
