package io.gridcase.dispatch.running;

import static io.gridcase.dispatch.running.DeadlineDrafts.AREA_CLASSES;
import static io.gridcase.dispatch.running.DeadlineDrafts.limit;
import static io.gridcase.dispatch.running.DeadlineDrafts.whatIf;
import static io.gridcase.dispatch.running.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Drafts of limits that are wrong, and requests that are none. */
@QuarkusTest
class HostileDraftsTest extends RunningDispatch {

    @Test
    void every_error_of_every_draft_is_said_at_once() {
        var wrong = Map.of(
                "limits", limit("", 2) + "S,INCIDENT,06050,2,GENERAL,,2016-01-01,,2,WEEK,CITY_RULE\n",
                "areaClasses", AREA_CLASSES + "330483101,IV,2016-01-01,\n",
                "matrix", "nonsense");

        refused(whatIf("2019-04-05", wrong), 422, "invalid-draft")
                .then()
                .body("errors.file", hasItems("area-classes.csv", "limits.csv", "responsibility-matrix.csv"))
                .body("errors.find { it.file == 'limits.csv' }.line", equalTo(3))
                .body("errors.find { it.file == 'limits.csv' }.column", equalTo("limit_unit"));
        refused(whatIf("2019-04-05", Map.of("limits", "\u0000")), 422, "invalid-draft");
    }

    @Test
    void what_is_no_request_is_refused() {
        var none = Map.<String, String>of();
        refused(whatIf(People.puyuanDispatcher(), "2019-04-05", none, "1", "nonsense"), 422, "malformed-cursor");
        refused(whatIf(People.puyuanDispatcher(), "2019-04-05", none, "0", ""), 400, "invalid-request");
        assertThat(as(People.puyuanDispatcher())
                        .contentType(ContentType.JSON)
                        .body("{")
                        .post("/routing/what-if/deadlines?from=2019-04-05T00:00:00Z&to=2019-04-06T00:00:00Z")
                        .statusCode())
                .isEqualTo(400);
        assertThat(whatIf(People.municipalHandler(), "2019-04-05", none, "50", "")
                        .statusCode())
                .isEqualTo(403);
    }
}
