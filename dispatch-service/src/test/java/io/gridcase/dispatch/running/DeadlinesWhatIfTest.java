package io.gridcase.dispatch.running;

import static io.gridcase.dispatch.running.ChangeRequests.form;
import static io.gridcase.dispatch.running.ChangeRequests.granted;
import static io.gridcase.dispatch.running.DeadlineDrafts.AREA_CLASSES;
import static io.gridcase.dispatch.running.DeadlineDrafts.MATRIX;
import static io.gridcase.dispatch.running.DeadlineDrafts.limit;
import static io.gridcase.dispatch.running.DeadlineDrafts.whatIf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Days of their own, on which cases were filed, and what became of them under other limits. */
@QuarkusTest
class DeadlinesWhatIfTest extends RunningDispatch {

    private static final String TWO_DAYS = limit("", 2);
    private static final String TUESDAY = "2017-07-04T02:00:00Z";

    @Inject
    DataSource database;

    @Test
    void what_was_in_time_may_be_overdue_by_a_shorter_limit_with_the_same_pauses_and_extensions() {
        var cases = lived("2019-04-01");

        var first = whatIf(People.puyuanDispatcher(), "2019-04-01", Map.of("limits", TWO_DAYS), "1", "");
        first.then()
                .statusCode(200)
                .body("cases", equalTo(5))
                .body("changed", equalTo(2))
                .body("before.inTime", equalTo(5))
                .body("after.inTime", equalTo(3))
                .body("after.overdue", equalTo(2))
                .body("departments.department", contains("puyuan-municipal"))
                .body("departments.casesAfter", contains(5))
                .body("departments.overdueBefore", contains(0))
                .body("departments.overdueAfter", contains(2))
                .body("changes.items.caseNumber", contains(cases.get(1)))
                .body("changes.items.before.standing", contains("IN_TIME"))
                .body("changes.items.before.dueAt", contains("2017-07-07T02:00:00Z"))
                .body("changes.items.after.standing", contains("OVERDUE"))
                .body("changes.items.after.dueAt", contains(TUESDAY));
        whatIf(People.puyuanDispatcher(), "2019-04-01", Map.of("limits", TWO_DAYS), "10", first.path("changes.next"))
                .then()
                .body("changed", equalTo(2))
                .body("changes.items.caseNumber", contains(cases.get(2)))
                .body("changes.next", nullValue());
    }

    /** Handled on Friday, on Wednesday and not at all; suspended on Monday; with its time granted twice. */
    private List<String> lived(String day) {
        var cases = new ArrayList<String>();
        for (int hour = 1; hour <= 5; hour++) {
            cases.add(accepted("%sT0%d:00:00Z".formatted(day, hour)));
        }
        handled(cases.get(0));
        granted(cases.get(4), form("EXTENSION", Map.of()));
        clock.set("2017-07-03T01:00:00Z");
        granted(cases.get(3), form("SUSPENSION", Map.of("until", "2017-07-31T01:00:00Z")));
        clock.set("2017-07-05T01:00:00Z");
        handled(cases.get(1));
        return cases;
    }

    @Test
    void limits_of_an_area_count_where_the_drafted_class_of_the_area_says_so() {
        accepted("2019-04-02T01:00:00Z");
        clock.set("2017-07-05T01:00:00Z");

        var first = Map.of("limits", limit("I", 2));
        whatIf("2019-04-02", first).then().body("after.overdue", equalTo(0));
        var both = Map.of("limits", limit("I", 2), "areaClasses", AREA_CLASSES + "330483101,I,2016-01-01,\n");
        whatIf("2019-04-02", both).then().body("after.overdue", equalTo(1));
        whatIf("2019-04-02", Map.of("limits", limit("", 0)))
                .then()
                .body("after.withoutDeadline", equalTo(1))
                .body("changes.items.after.dueAt", contains(nullValue()));
        whatIf("2019-04-02", Map.of()).then().body("cases", equalTo(1)).body("changed", equalTo(0));
    }

    @Test
    void with_a_matrix_beside_the_limits_another_department_may_be_the_one_that_is_late() {
        accepted("2019-04-03T01:00:00Z");
        accepted("2019-04-03T02:00:00Z", body -> body.put("conditionNo", 1));
        clock.set("2017-07-05T01:00:00Z");
        var matrix = MATRIX + "A,INCIDENT,06050,2,330483101,puyuan-greening,2016-01-01,\n";

        whatIf("2019-04-03", Map.of("limits", TWO_DAYS, "matrix", matrix))
                .then()
                .statusCode(200)
                .body("after.overdue", equalTo(1))
                .body("after.held", equalTo(1))
                .body("departments.department", contains("puyuan-greening", "puyuan-municipal"))
                .body("departments.casesBefore", contains(0, 2))
                .body("departments.casesAfter", contains(1, 0))
                .body("departments.overdueAfter", contains(1, 0))
                .body("changes.items.after.department", contains("puyuan-greening", null));
    }

    @Test
    void nothing_is_changed_by_it_and_other_areas_and_voided_cases_do_not_count() throws SQLException {
        accepted("2019-04-04T01:00:00Z");
        var gone = accepted("2019-04-04T02:00:00Z");
        tellVoided(gone);
        awaitState(gone, "VOIDED");
        clock.set("2017-07-05T01:00:00Z");
        var before = rows();

        whatIf("2019-04-04", Map.of("limits", TWO_DAYS))
                .then()
                .body("cases", equalTo(1))
                .body("changed", equalTo(1));

        assertThat(rows()).isEqualTo(before);
        whatIf(People.wuzhenDispatcher(), "2019-04-04", Map.of("limits", TWO_DAYS), "50", "")
                .then()
                .body("cases", equalTo(0))
                .body("departments", empty());
    }

    private String accepted(String filedAt) {
        return accepted(filedAt, same -> {});
    }

    private String accepted(String filedAt, Consumer<ObjectNode> change) {
        var caseNumber = file(body -> change.accept(body.put("filedAt", filedAt)));
        awaitState(caseNumber, "DISPATCHED");
        accept(People.municipalHandler(), caseNumber, etag(caseNumber)).then().statusCode(200);
        return caseNumber;
    }

    private static void handled(String caseNumber) {
        handle(People.municipalHandler(), caseNumber, etag(caseNumber), photo())
                .then()
                .statusCode(200);
    }

    /** A hash of everything that a replay reads or could spoil. */
    private List<String> rows() throws SQLException {
        var hashes = new ArrayList<String>();
        for (var table : List.of(
                "assignment",
                "assignment_change",
                "change_request",
                "deadline_change",
                "time_limit_rule",
                "area_class",
                "responsibility_rule")) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery(
                            "select md5(coalesce(string_agg(t::text, '' order by t::text), '')) from %s t"
                                    .formatted(table))) {
                row.next();
                hashes.add(table + " " + row.getString(1));
            }
        }
        return hashes;
    }
}
