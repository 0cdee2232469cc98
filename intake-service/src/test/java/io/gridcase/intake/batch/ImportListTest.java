package io.gridcase.intake.batch;

import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.officerOfWuzhen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.gridcase.intake.Tables;
import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ImportListTest {

    private static final String HEADING =
            "foreign_number,class_kind,class_code,condition_no,longitude,latitude,crs,address,description,contact_phone\n";

    @Inject
    Tables tables;

    private static final AtomicInteger SPOTS = new AtomicInteger();

    /** Far from those of the other tests, for what is certainly the same would be merged. */
    private final String place = "%.5f,30.6795,WGS84".formatted(120.6256 + SPOTS.getAndIncrement() * 0.00015);

    private final UUID id = UUID.randomUUID();
    private final Instant deadline = Instant.now().plus(Duration.ofDays(7));
    private final String system = "hotline-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void every_row_becomes_a_report() {
        imported(list(3)).body("rows", equalTo(3)).body("known", equalTo(0)).body("dryRun", equalTo(false));

        standing(officer())
                .body("rows", equalTo(3))
                .body("arrived", equalTo(3))
                .body("done", equalTo(0))
                .body("channel", equalTo("HOTLINE"))
                .body("importedBy", equalTo("py-intake-1"));
        assertThat(of("reported_by || ' ' || channel || ' ' || batch || ' ' || outside_own_area"))
                .hasSize(3)
                .containsOnly("client:%s HOTLINE %s false".formatted(system, id));
        assertThat(tables.count("reporter where report_id in (select id from report where batch = '%s')".formatted(id)))
                .isEqualTo(3);
    }

    @Test
    void an_inspections_list_is_filed_with_its_deadline() {
        inspected(list(2)).header("Location", containsString("/batches/" + id));

        standing(officer()).body("states.FILED", equalTo(2));
        assertThat(of("promised_at is not null")).containsOnly("t");
    }

    @Test
    void importing_again_makes_no_second_report() {
        imported(list(3));

        imported(list(3)).body("known", equalTo(3));
        send(officer(), UUID.randomUUID(), list(4)).then().statusCode(201).body("known", equalTo(3));

        assertThat(all()).hasSize(4);
    }

    @Test
    void what_a_crash_left_out_comes_with_the_next_import() {
        var undecided = list(5).replace("01001,1,", "01001,,");
        inspected(undecided);
        var whole = all();
        tables.run("""
                with lost as (select id from report where batch = '%s' and foreign_number > 'N-3'),
                     contact as (delete from reporter where report_id in (select id from lost))
                delete from report where id in (select id from lost)
                """.formatted(id));
        standing(officer()).body("rows", equalTo(5)).body("arrived", equalTo(3));

        inspected(undecided).body("known", equalTo(3));

        standing(officer()).body("arrived", equalTo(5));
        assertThat(all()).isEqualTo(whole);
    }

    @Test
    void two_who_import_at_once_make_one_report_of_each_row() {
        var statuses = Stream.of(id, UUID.randomUUID(), id)
                .map(batch -> CompletableFuture.supplyAsync(
                        () -> send(officer(), batch, list(4)).statusCode()))
                .toList();

        assertThat(statuses).extracting(CompletableFuture::join).containsOnly(201);
        assertThat(all()).hasSize(4);
    }

    @Test
    void a_wrong_row_stops_the_whole_list() {
        var wrong = list(2)
                + "N-8,事件,99999,," + place + ",,破损,\n"
                + "N-9,部件,01001,77," + place + ",,破损,\n"
                + "N-10,部件,01001,1,121.47,31.23,WGS84,,破损,\n"
                + "N-11,部件,01001,1,120.6345,30.6795,MARS,,破损,\n";

        assertRefused(send(officer(), id, wrong), 422, "invalid-list")
                .body("rowErrorCount", equalTo(4))
                .body("rowErrors.row", equalTo(List.of(4, 5, 6, 7)))
                .body("rowErrors.column", equalTo(List.of("class_code", "condition_no", "longitude", "crs")))
                .body("rowErrors[0].value", equalTo("99999"));
        assertThat(all()).isEmpty();
        as(officer()).get("/batches/" + id).then().statusCode(404);
    }

    @Test
    void a_dry_run_imports_nothing() {
        request(officer(), id)
                .queryParam("dryRun", true)
                .body(list(2).getBytes(StandardCharsets.UTF_8))
                .post("/batches")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("rows", equalTo(2));

        assertThat(all()).isEmpty();
    }

    @Test
    void gb18030_is_understood() {
        request(officer(), id)
                .body(list(1).getBytes(Charset.forName("GB18030")))
                .post("/batches")
                .then()
                .statusCode(201);

        assertThat(of("description")).containsExactly("井盖破损，声响大");
    }

    @Test
    void nobody_imports_into_the_areas_of_others() {
        assertRefused(send(officerOfWuzhen(), id, list(1)), 422, "invalid-list")
                .body("rowErrors[0].reason", containsString("outside your own areas"));
        var nowhere = HEADING + "N-1,部件,01001,,,,,植材路1号,破损,\n";
        assertRefused(send(officer(), id, nowhere), 422, "invalid-list").body("rowErrors.column", hasItem("address"));
        send(officerOfTheCounty(), id, nowhere).then().statusCode(201);
        assertThat(of("area_code || coalesce(grid_code, '')")).containsExactly("330483");
    }

    @Test
    void a_list_is_there_for_its_importer_and_for_those_of_its_areas() {
        send(officerOfTheCounty(), id, list(2)).then().statusCode(201);

        standing(officer()).body("rows", equalTo(2));
        as(officerOfWuzhen()).get("/batches/" + id).then().statusCode(404);
        as(officerOfWuzhen()).get("/batches/" + id + "/rows.csv").then().statusCode(404);
        as(officerOfWuzhen()).get("/batches").then().body("items.id", not(hasItem(id.toString())));
        as(officer()).get("/batches").then().body("items.id", hasItem(id.toString()));
        as(inspector()).get("/batches/" + id).then().statusCode(403);
    }

    @Test
    void lists_come_in_pages() {
        imported(list(1));
        var other = UUID.randomUUID();
        send(officer(), other, list(1)).then().statusCode(201);

        String next = as(officer())
                .get("/batches?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(other.toString()))
                .extract()
                .path("next");
        as(officer())
                .queryParam("cursor", next)
                .get("/batches?limit=1")
                .then()
                .body("items[0].id", equalTo(id.toString()));
        assertRefused(as(officer()).get("/batches?cursor=x"), 422, "malformed-cursor");
    }

    @Test
    void another_list_under_the_same_id_is_refused() {
        imported(list(1));

        assertRefused(send(officer(), id, list(2)), 409, "batch-id-taken");
        assertThat(all()).hasSize(1);
    }

    @Test
    void the_export_shows_what_became_of_each_row_and_holds_no_formula() {
        imported(HEADING + "\"=cmd|' /C calc'!A0\",部件,01001,," + place + ",,\"a,b\",\n");
        tables.run(("update report set state = 'REJECTED', rejection_reason = '+1, \"2\"', rejected_by = 'x',"
                        + " rejected_at = now() where batch = '%s'")
                .formatted(id));

        var csv = as(officer())
                .get("/batches/" + id + "/rows.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asString();

        assertThat(csv).contains("2,'=cmd|' /C calc'!A0,", ",REJECTED,是,,,\"'+1, \"\"2\"\"\"\r\n");
        standing(officer()).body("done", equalTo(1)).body("open", equalTo(0));
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
                .queryParam("id", id)
                .body(list(1).getBytes(StandardCharsets.UTF_8));
        var named = query.contains("system=") ? request : request.queryParam("system", system);

        assertRefused(named.urlEncodingEnabled(false).post("/batches?" + query), status, code);
        assertThat(all()).isEmpty();
    }

    @Test
    void what_is_no_list_or_too_long() {
        assertRefused(send(officer(), id, ""), 422, "unreadable-list");
        assertRefused(send(officer(), id, HEADING), 422, "unreadable-list");
        assertRefused(send(officer(), id, "PK\u0003\u0004"), 422, "unreadable-list");
        assertRefused(send(officer(), id, HEADING + "x\n".repeat(5001)), 413, "list-too-large");
        assertRefused(send(officer(), id, "x".repeat(10 * 1024 * 1024 + 1)), 413, "list-too-large");
        as(officer())
                .contentType("application/json")
                .body("{}")
                .post("/batches")
                .then()
                .statusCode(415);
    }

    @Test
    void empty_lists_can_be_had() {
        as(officer()).get("/batches/template.csv").then().statusCode(200).body(containsString("来件编号,部件或事件,小类代码"));
        var xlsx = as(officer())
                .get("/batches/template.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(xlsx).startsWith('P', 'K');
        assertRefused(request(officer(), id).body(xlsx).post("/batches"), 422, "unreadable-list");
    }

    private String list(int rows) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(i -> "N-%d,部件,01001,1,%s,植材路,\"井盖破损，声响大\",1380000%04d\n".formatted(i, place, i))
                .collect(Collectors.joining("", HEADING, ""));
    }

    private static TestTokens officerOfTheCounty() {
        return TestTokens.of("tx-intake-1").withRoles("intake-officer").withAreas("330483");
    }

    private ValidatableResponse imported(String list) {
        return send(officer(), id, list).then().statusCode(201);
    }

    private ValidatableResponse inspected(String list) {
        return as(officer())
                .contentType("text/csv")
                .queryParam("id", id)
                .queryParam("channel", "INSPECTION")
                .queryParam("system", system)
                .queryParam("deadline", deadline.toString())
                .body(list.getBytes(StandardCharsets.UTF_8))
                .post("/batches")
                .then()
                .statusCode(201);
    }

    private Response send(TestTokens person, UUID batch, String list) {
        return request(person, batch)
                .body(list.getBytes(StandardCharsets.UTF_8))
                .post("/batches");
    }

    private RequestSpecification request(TestTokens person, UUID batch) {
        return as(person)
                .contentType("text/csv")
                .queryParam("id", batch)
                .queryParam("channel", "HOTLINE")
                .queryParam("system", system);
    }

    private ValidatableResponse standing(TestTokens person) {
        return as(person).get("/batches/" + id).then().statusCode(200);
    }

    private List<String> of(String expression) {
        return tables.rows("select %s from report where foreign_system = '%s' order by foreign_number"
                .formatted(expression, system));
    }

    private List<String> all() {
        return of("id || foreign_number");
    }

    private static ValidatableResponse assertRefused(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:gridcase:problem:" + code));
    }
}
