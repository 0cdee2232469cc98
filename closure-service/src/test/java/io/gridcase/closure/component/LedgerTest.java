package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LedgerTest extends ClosureTest {

    private static final Consumer<ObjectNode> AS_IT_IS = body -> {};

    private static final String CASE =
            "select (to_jsonb(c) - 'case_number')::text from case_file c where case_number = '%s'";
    private static final String ENTRIES = """
            select concat_ws(' ', source, position, type) from ledger where case_number = '%s' order by source, position""";

    /** Each entry's hash beside what follows from the entry and the one before it. */
    private static final String HASHES = """
            select hash = ledger_hash(lag(hash) over (partition by source order by position), ledger_entry)
              from ledger_entry where case_number = '%s'""";

    @Inject
    LedgerTables tables;

    @Inject
    TestClock clock;

    @Inject
    DataSource database;

    @BeforeEach
    void before_any_deadline() {
        clock.set("2017-07-04T01:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_entry set actor = 'somebody-else' where case_number = '%s'",
                "delete from ledger_entry where case_number = '%s'",
                "delete from ledger_entry_default where case_number = '%s'",
                "truncate ledger_entry",
                "truncate ledger_entry_default",
                "truncate ledger_archive"
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

    @ParameterizedTest
    @ValueSource(strings = {"FVdasr", "dasrFV", "dFasVr", "FdVasr", "dasFrV", "FFVddasr"})
    void in_whatever_order_the_topics_are_heard_case_and_ledger_are_the_same(String order) {
        var work = TestCase.newCase();
        var seen = new ArrayList<Integer>();
        for (int event : order.chars().toArray()) {
            tell(work, event, seen.contains(event));
            seen.add(event);
        }
        work.untilKnown(6);

        var usual = TestCase.newCase();
        "FdasrV".chars().forEach(event -> tell(usual, event, false));
        usual.untilKnown(6);
        assertThat(rows(ENTRIES, work)).isEqualTo(rows(ENTRIES, usual));
        assertThat(rows(CASE, work)).isEqualTo(rows(CASE, usual));
    }

    @Test
    void an_event_of_closure_says_what_had_been_heard_and_the_chains_hold() throws Exception {
        var work = TestCase.newCase()
                .filed()
                .untilTold()
                .dispatched()
                .accepted()
                .handled()
                .untilStage("HANDLED");
        work.seenBy(People.inspector())
                .contentType(ContentType.JSON)
                .body(SitePhoto.with(""))
                .post("/verifications/" + work.number() + "/pass")
                .then()
                .statusCode(200);

        assertThat(heard(work)).containsOnly("{\"intake\":1,\"dispatch\":3}").hasSize(3);
        assertThat(rows(HASHES, work)).hasSize(7).containsOnly("t");
    }

    private static List<String> heard(TestCase work) throws JsonProcessingException {
        var heard = new ArrayList<String>();
        for (var event : work.saidByClosure(3)) {
            heard.add(new ObjectMapper().readTree(event.body()).get("heard").toString());
        }
        return heard;
    }

    private static void tell(TestCase work, int event, boolean again) {
        if (again) {
            work.repeat();
            return;
        }
        switch (event) {
            case 'F' -> work.filed();
            case 'V' -> work.intakeSays("case-voided.v1", AS_IT_IS);
            case 'd' -> work.dispatched();
            case 'a' -> work.accepted();
            case 's' -> work.dispatchSays("assignment-suspended.v1", AS_IT_IS);
            default -> work.dispatchSays("assignment-returned.v1", AS_IT_IS);
        }
        work.untilTold();
    }

    private List<String> rows(String query, TestCase work) {
        return tables.rows(query, work.number());
    }
}
