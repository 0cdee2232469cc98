package io.gridcase.intake.batch;

import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.countyOfficer;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.officerOfWuzhen;
import static io.gridcase.intake.batch.SampleList.assertRefused;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.gridcase.intake.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list is checked as a whole before any of it is imported. */
@QuarkusTest
class CheckListTest {

    @Inject
    Tables tables;

    private SampleList sample;

    @BeforeEach
    void new_list() {
        sample = SampleList.in(tables);
    }

    @Test
    void a_wrong_row_stops_the_whole_list() {
        var wrong = sample.list(2)
                + "N-8,事件,99999,," + sample.place() + ",,破损,\n"
                + "N-9,部件,01001,77," + sample.place() + ",,破损,\n"
                + "N-10,部件,01001,1,121.47,31.23,WGS84,,破损,\n"
                + "N-11,部件,01001,1,120.6345,30.6795,MARS,,破损,\n";

        assertRefused(sample.send(officer(), sample.id(), wrong), 422, "invalid-list")
                .body("rowErrorCount", equalTo(4))
                .body("rowErrors.row", equalTo(List.of(4, 5, 6, 7)))
                .body("rowErrors.column", equalTo(List.of("class_code", "condition_no", "longitude", "crs")))
                .body("rowErrors[0].value", equalTo("99999"));
        assertThat(sample.all()).isEmpty();
        as(officer()).get("/batches/" + sample.id()).then().statusCode(404);
    }

    @Test
    void nobody_imports_into_the_areas_of_others() {
        assertRefused(sample.send(officerOfWuzhen(), sample.id(), sample.list(1)), 422, "invalid-list")
                .body("rowErrors[0].reason", containsString("outside your own areas"));
        var nowhere = SampleList.HEADING + "N-1,部件,01001,,,,,植材路1号,破损,\n";
        assertRefused(sample.send(officer(), sample.id(), nowhere), 422, "invalid-list")
                .body("rowErrors.column", hasItem("address"));
        sample.send(countyOfficer("tx-intake-1"), sample.id(), nowhere).then().statusCode(201);
        assertThat(sample.of("area_code || coalesce(grid_code, '')")).containsExactly("330483");
    }

    @ParameterizedTest
    @CsvSource({
        "channel=INSPECTOR, 422, wrong-list-order",
        "channel=PUBLIC, 422, wrong-list-order",
        "channel=INSPECTION, 422, wrong-list-order",
        "channel=HOTLINE&deadline=2020-01-01T00:00:00Z, 422, wrong-list-order",
        "channel=HOTLINE&deadline=tomorrow, 422, wrong-list-order",
        "channel=HOTLINE&system=A%20B, 400, invalid-request",
    })
    void an_order_that_cannot_be(String query, int status, String code) {
        var request = as(officer())
                .contentType("text/csv")
                .queryParam("id", sample.id())
                .body(sample.list(1).getBytes(StandardCharsets.UTF_8));
        var named = query.contains("system=") ? request : request.queryParam("system", sample.system());

        assertRefused(named.urlEncodingEnabled(false).post("/batches?" + query), status, code);
        assertThat(sample.all()).isEmpty();
    }

    @Test
    void what_is_no_list_or_too_long() {
        assertRefused(sample.send(officer(), sample.id(), ""), 422, "unreadable-list");
        assertRefused(sample.send(officer(), sample.id(), SampleList.HEADING), 422, "unreadable-list");
        assertRefused(sample.send(officer(), sample.id(), "PK\u0003\u0004"), 422, "unreadable-list");
        assertRefused(
                sample.send(officer(), sample.id(), SampleList.HEADING + "x\n".repeat(5001)), 413, "list-too-large");
        assertRefused(sample.send(officer(), sample.id(), "x".repeat(10 * 1024 * 1024 + 1)), 413, "list-too-large");
        as(officer())
                .contentType("application/json")
                .body("{}")
                .post("/batches")
                .then()
                .statusCode(415);
    }

    @Test
    void a_class_that_asks_is_answered_row_by_row() {
        var heading = SampleList.HEADING.replace("\n", ",attribute.plate,attribute.company,attribute.danger\n");
        var wrong = heading
                + "N-1,事件,08011,1," + sample.place() + ",,遗撒,,浙F12345,某运输公司,\n"
                + "N-2,事件,08011,1," + sample.place() + ",,遗撒,,,,\n"
                + "N-3,事件,08011,1," + sample.place() + ",,遗撒,,浙F1|浙F2,,yes\n"
                + "N-4,部件,04002,1," + sample.place() + ",,断枝,,,,leaning|burning\n"
                + "N-5,部件,01001,1," + sample.place() + ",,破损,,,某公司,\n"
                + "N-6,事件,08011,1," + sample.place() + ",,遗撒,,浙F1," + "x".repeat(501) + ",\n";

        var refused = assertRefused(sample.send(officer(), sample.id(), wrong), 422, "invalid-list");

        refused.body("rowErrors.row", equalTo(List.of(3, 4, 4, 5, 6, 7, 7)))
                .body("rowErrors[0].column", equalTo("attribute.plate"))
                .body("rowErrors[0].reason", equalTo("is required"))
                .body("rowErrors.findAll { it.row == 4 }.column", hasItems("attribute.plate", "attribute.danger"))
                .body("rowErrors.find { it.row == 5 }.value", equalTo("leaning|burning"))
                .body("rowErrors.find { it.row == 6 }.reason", equalTo("is not asked of this class"));
        assertThat(sample.all()).isEmpty();
    }

    @Test
    void a_column_of_answers_stands_once_and_has_a_code() {
        var twice = SampleList.HEADING.replace("\n", ",attribute.plate,attribute.plate,attribute.A B,attribute.\n");

        assertRefused(sample.send(officer(), sample.id(), twice + "N-1\n"), 422, "invalid-list")
                .body("rowErrors.column", equalTo(List.of("attribute.plate", "attribute.A B", "attribute.")))
                .body("rowErrors.reason", everyItem(containsString("unknown or repeated")));
    }

    @Test
    void a_heading_of_a_thousand_questions_is_refused() {
        var many = IntStream.range(0, 1000).mapToObj(i -> ",attribute.a" + i).collect(joining());

        assertRefused(
                        sample.send(officer(), sample.id(), SampleList.HEADING.replace("\n", many + "\n") + "N-1\n"),
                        422,
                        "invalid-list")
                .body("rowErrorCount", equalTo(940));
    }
}
