package io.gridcase.dispatch.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Greening of Puyuan is merged into the municipal unit, and undone in the table after each test. */
@QuarkusTest
class MergerTest extends RunningDispatch {

    @Inject
    DataSource database;

    @AfterEach
    void undo() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from department_merger");
        }
    }

    @Test
    void open_assignments_move_under_their_deadline_with_a_trace() {
        var caseNumber = greeningCase();
        var due = show(caseNumber).jsonPath().getString("dueAt");

        merge(People.countySupervisor(), "puyuan-greening", "puyuan-municipal").statusCode(200);

        show(caseNumber)
                .then()
                .body("state", equalTo("DISPATCHED"))
                .body("department", equalTo("puyuan-municipal"))
                .body("round", equalTo(1))
                .body("dueAt", equalTo(due));
        try (var events = reader(CASE_EVENTS);
                var assignments = reader("department.puyuan-municipal.assignments")) {
            var moved =
                    events.awaitFirst("assignment-reassigned.v1", caseNumber).json();
            Contracts.assertValid("assignment-reassigned.v1", moved);
            assertThat(moved.toString()).contains("puyuan-greening", "八办合署");
            assertThat(moved.path("toName").asText())
                    .isEqualTo(show(caseNumber).jsonPath().getString("departmentName"));
            assignments.awaitFirst("assignment-issued.v1", caseNumber);
        }
    }

    @Test
    void what_the_department_had_asked_for_lapses_and_the_deadline_says_whose_it_was() {
        var caseNumber = greeningCase();
        accept(People.greeningHandler(), caseNumber, etag(caseNumber)).then().statusCode(200);
        var request =
                ChangeRequests.ask(People.greeningHandler(), caseNumber, ChangeRequests.form("EXTENSION", Map.of()));

        merge(People.countySupervisor(), "puyuan-greening", "puyuan-municipal").statusCode(200);

        ChangeRequests.get(People.countySupervisor(), request).then().body("state", equalTo("LAPSED"));
        as(People.municipalHandler())
                .get("/assignments/{caseNumber}/deadline", caseNumber)
                .then()
                .body("changes.cause", contains("GRANTED", "TRANSFERRED"));
    }

    @Test
    void asked_again_it_goes_on_and_moves_nothing_twice() {
        var caseNumber = greeningCase();
        merge(People.countySupervisor(), "puyuan-greening", "puyuan-municipal").statusCode(200);
        var etag = etag(caseNumber);

        merge(People.countySupervisor(), "puyuan-greening", "puyuan-municipal")
                .statusCode(200)
                .body("moved", equalTo(0));

        assertThat(etag(caseNumber)).isEqualTo(etag);
    }

    @Test
    void what_the_matrix_gives_to_the_closed_department_reaches_its_successor() {
        merge(People.countySupervisor(), "puyuan-greening", "puyuan-municipal").statusCode(200);

        var caseNumber = file(body -> body.put("classKind", "COMPONENT").put("classCode", "04002"));
        awaitState(caseNumber, "DISPATCHED").then().body("department", equalTo("puyuan-municipal"));
    }

    @Test
    void nobody_dispatches_to_a_closed_department() {
        merge(People.countySupervisor(), "puyuan-greening", "puyuan-municipal").statusCode(200);
        var caseNumber = unroutableCase();

        dispatch(People.puyuanDispatcher(), caseNumber, etag(caseNumber), "puyuan-greening")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:gridcase:problem:department-closed"))
                .body("successor", equalTo("puyuan-municipal"));
    }

    @Test
    void a_department_is_merged_once_and_never_into_a_closed_one() {
        merge(People.countySupervisor(), "puyuan-greening", "puyuan-municipal").statusCode(200);

        merge(People.countySupervisor(), "puyuan-greening", "puyuan-sanitation").statusCode(409);
        merge(People.countySupervisor(), "puyuan-municipal", "puyuan-greening").statusCode(409);
    }

    @Test
    void what_cannot_be_merged_is_refused() {
        merge(People.wuzhenSupervisor(), "puyuan-greening", "puyuan-municipal").statusCode(422);
        merge(People.countySupervisor(), "no-such", "puyuan-municipal").statusCode(422);
        merge(People.countySupervisor(), "puyuan-greening", "puyuan-greening").statusCode(422);
        merge(People.puyuanDispatcher(), "puyuan-greening", "puyuan-municipal").statusCode(403);
        merge(People.countySupervisor(), "puyuan-greening", "puyuan-municipal", "2017-07-01")
                .statusCode(422);
    }

    private String greeningCase() {
        var caseNumber = file(body -> body.put("classKind", "COMPONENT").put("classCode", "04002"));
        awaitState(caseNumber, "DISPATCHED").then().body("department", equalTo("puyuan-greening"));
        return caseNumber;
    }

    private static ValidatableResponse merge(TestTokens person, String code, String into) {
        return merge(person, code, into, "2017-06-30");
    }

    private static ValidatableResponse merge(TestTokens person, String code, String into, String from) {
        return as(person)
                .contentType("application/json")
                .body(Map.of("into", into, "from", from, "reason", "八办合署"))
                .post("/departments/{code}/merge", code)
                .then();
    }
}
