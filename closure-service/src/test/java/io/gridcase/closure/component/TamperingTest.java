package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.ledger.Finding;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever owns the database may get past its triggers, but not past the proof. */
@QuarkusTest
class TamperingTest extends ClosureTest {

    private static final String WITHOUT_TRIGGER = "alter table ledger_entry disable trigger ledger_only_grows; %s";

    @Inject
    LedgerTables tables;

    @Inject
    TestClock clock;

    @BeforeEach
    void before_any_deadline() {
        clock.set("2017-07-04T01:00:00Z");
    }

    /** But for the generated year, which went past the service into its tables. */
    @Test
    void what_all_tests_have_left_holds() {
        TestCase.handledCase();

        assertThat(tables.check(List.of()).found())
                .filteredOn(finding -> !finding.where().startsWith("330499"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update ledger_entry set actor = 'x' where case_number = '%s' and type = 'case-dispatched.v1' | ALTERED | dispatch/1
            update ledger_entry set body = replace(body, '}', ' }') where case_number = '%s' and source = 'dispatch' | ALTERED | dispatch/1
            update ledger_entry set happened_at = happened_at + interval '1 us' where case_number = '%s' and source = 'intake' | ALTERED | intake/1
            delete from ledger_entry where case_number = '%s' and type = 'case-dispatched.v1' | REMOVED | dispatch/1
            delete from ledger_entry where case_number = '%s' and type = 'assignment-handled.v1' | REMOVED | dispatch/2
            delete from ledger_head where case_number = '%1$s' and source = 'dispatch'; delete from ledger_entry where case_number = '%1$s' and source = 'dispatch' and position > 1 | REMOVED | dispatch/2
            insert into ledger_entry select case_number, source, 3, gen_random_uuid(), type, happened_at, actor, words, body, hash from ledger_entry where case_number = '%s' and type = 'assignment-handled.v1' | ALTERED | dispatch/3
            """)
    void what_was_tampered_with_is_named(String tampering, Finding.Kind kind, String place) {
        var work = TestCase.handledCase();

        var verdict = tables.checkAfter(List.of(), WITHOUT_TRIGGER.formatted(tampering.formatted(work.number())));

        assertThat(verdict.found())
                .first()
                .extracting(Finding::kind, Finding::where)
                .containsExactly(kind, work.number() + "/" + place);
    }
}
