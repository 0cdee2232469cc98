package io.gridcase.dispatch.running;

import static io.gridcase.dispatch.running.RunningDispatch.as;

import io.gridcase.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;

/** Files of the city profile as a dispatcher thinks of them, and what they would have changed of deadlines. */
final class DeadlineDrafts {

    static final String AREA_CLASSES = "area_prefix,area_class,valid_from,valid_to\n";
    static final String MATRIX = "rule_id,kind,code,condition_no,area_prefix,department,valid_from,valid_to\n";

    private static final String LIMITS = "scheme,kind,code,condition_no,handling_type,area_class,valid_from,valid_to,"
            + "limit_value,limit_unit,limit_basis\n";

    private DeadlineDrafts() {}

    /** Of the founding record's condition, where the area is of a class, or everywhere. */
    static String limit(String areaClass, int days) {
        return LIMITS
                + "GB/T 47678.5-2026,INCIDENT,06050,2,GENERAL,%s,2016-01-01,,%d,WORK_DAY,CITY_RULE\n"
                        .formatted(areaClass, days);
    }

    static Response whatIf(String day, Map<String, String> drafts) {
        return whatIf(People.puyuanDispatcher(), day, drafts, "50", "");
    }

    static Response whatIf(TestTokens person, String day, Map<String, String> drafts, String limit, String cursor) {
        return as(person)
                .contentType(ContentType.JSON)
                .body(drafts)
                .queryParam("from", day + "T00:00:00Z")
                .queryParam("to", day + "T23:59:59Z")
                .queryParam("limit", limit)
                .queryParam("cursor", cursor)
                .post("/routing/what-if/deadlines");
    }
}
