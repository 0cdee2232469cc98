package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LedgerTest extends ClosureTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_entry set actor = 'somebody-else' where case_number = '%s'",
                "delete from ledger_entry where case_number = '%s'",
                "truncate ledger_entry"
            })
    void no_entry_is_ever_changed_or_removed(String attempt) throws SQLException {
        var work = TestCase.newCase().filed().untilStage("FILED");

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute(attempt.formatted(work.number())))
                    .withMessageContaining("the ledger only grows");
        }
        work.untilKnown(1);
    }
}
