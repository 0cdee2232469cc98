package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;

import io.gridcase.closure.ledger.KeepMonths;
import io.gridcase.local.ledger.LedgerMonths;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A month that is read rarely lies elsewhere, and is read all the same. */
@QuarkusTest
class ArchiveTest extends ClosureTest {

    private static final String WHERE =
            "select distinct tableoid::regclass::text from ledger_%s where case_number = '%s'";

    @Inject
    KeepMonths keepMonths;

    @Inject
    LedgerTables tables;

    @Inject
    TestClock clock;

    @Inject
    DataSource database;

    @BeforeEach
    void partitions_are_there_before_the_month() throws Throwable {
        clock.set("2001-10-31T23:59:59Z");
        VertxContextSupport.subscribeAndAwait(keepMonths::ahead);
    }

    @AfterEach
    void back_to_the_time_of_other_tests() {
        clock.set("2017-07-04T01:00:00Z");
    }

    @Test
    void an_archived_month_stays_readable_provable_and_unchangeable() throws SQLException {
        var work = TestCase.newCase();
        accepted(work, "2001-11-30T23:59:59.999999Z");
        accepted(work, "2001-12-01T00:00:00Z");
        assertThat(tables.rows(WHERE, "entry", work.number()))
                .containsExactlyInAnyOrder("ledger_entry_200111", "ledger_entry_200112");

        assertThat(archive(YearMonth.of(2001, 12))).endsWith(YearMonth.of(2001, 11));

        assertThat(tables.rows(WHERE, "archive", work.number())).containsExactly("ledger_entry_200111");
        assertThat(tables.check(List.of()).found()).isEmpty();
        work.shown().then().body("timeline.time", contains("2001-11-30T23:59:59.999999Z", "2001-12-01T00:00:00Z"));
        for (var change : List.of(
                "delete from ledger_archive", "delete from ledger_entry_200111", "truncate ledger_entry_200111")) {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> tables.rows(change))
                    .withMessageContaining("the ledger only grows");
        }
        accepted(work, "2001-11-15T00:00:00Z");
        assertThat(tables.rows(WHERE, "entry", work.number()))
                .containsExactlyInAnyOrder("ledger_entry_default", "ledger_entry_200112");
        assertThat(archive(YearMonth.of(2001, 12))).isEmpty();
    }

    private List<YearMonth> archive(YearMonth before) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            return new LedgerMonths(connection).archive(before, null);
        }
    }

    private static void accepted(TestCase work, String at) {
        work.dispatchSays("assignment-accepted.v1", body -> body.put("acceptedAt", at))
                .untilTold();
    }
}
