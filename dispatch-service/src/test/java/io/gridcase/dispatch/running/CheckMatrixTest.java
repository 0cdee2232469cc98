package io.gridcase.dispatch.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is open in the matrix that stands, and in drafts. */
@QuarkusTest
class CheckMatrixTest extends RunningDispatch {

    private static final String HEADER = "rule_id,kind,code,area_prefix,department,valid_from,valid_to\n";

    @Test
    void the_matrix_of_tongxiang_is_listed_page_by_page() {
        var keys = new HashSet<String>();
        String cursor = null;
        do {
            var page = as(People.puyuanDispatcher())
                    .queryParam("limit", 10)
                    .queryParam("cursor", cursor == null ? "" : cursor)
                    .get("/routing/check")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            page.getList("items", Map.class).forEach(finding -> keys.add(finding.toString()));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(keys).hasSize(31);
    }

    @Test
    void a_tie_in_puyuan_does_not_concern_wuzhen() {
        as(People.wuzhenDispatcher())
                .get("/routing/check?limit=200")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(30))
                .body("items.finding.unique()", contains("GAP"));
    }

    @Test
    void a_draft_is_checked_without_becoming_the_matrix() {
        draft(HEADER
                        + "A,INCIDENT,06050,330483,tx-police,2016-01-01,\n"
                        + "B,INCIDENT,06050,330483,tx-fire,2016-01-01,\n"
                        + "C,INCIDENT,06051,330483,tx-fire,2016-01-01,2016-12-31\n")
                .statusCode(200)
                .body("items.finding", hasItem("EXPIRED"))
                .body("items.ruleIds", hasItem(List.of("C")));
        as(People.puyuanDispatcher()).get("/routing/rules/A").then().statusCode(404);
    }

    @Test
    void a_draft_that_could_not_be_imported_is_refused_line_by_line() {
        draft(HEADER + "A,INCIDENT,06050,330483,tx-nobody,2016-01-01,\n,INCIDENT,6050,1,tx-fire,today,\n")
                .statusCode(422)
                .body("type", equalTo("urn:gridcase:problem:invalid-draft"))
                .body("errors[0].line", equalTo(2))
                .body("errors[0].column", equalTo("department"))
                .body("errors[0].reason", containsString("tx-nobody"))
                .body("errors.line", hasItem(3));
    }

    @Test
    void a_body_that_is_no_csv_is_refused() {
        draft("\u0000\u0001").statusCode(422);
        draft("rule_id\n\"unclosed").statusCode(422);
        as(People.puyuanDispatcher())
                .contentType("application/json")
                .body("{}")
                .post("/routing/check")
                .then()
                .statusCode(415);
    }

    private static ValidatableResponse draft(String csv) {
        return as(People.puyuanDispatcher())
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/routing/check?limit=200")
                .then();
    }
}
