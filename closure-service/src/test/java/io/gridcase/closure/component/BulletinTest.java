package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published can be checked case by case, and is never edited. */
@QuarkusTest
class BulletinTest extends ClosureTest {

    private static final String TUDIAN = "330483102";
    private static final String SHIMEN = "330483103";

    @Inject
    TestClock clock;

    @Inject
    DataSource database;

    @BeforeEach
    void it_is_march() {
        clock.set("2014-03-01T00:00:00Z");
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set("2017-07-04T01:00:00Z");
    }

    @Test
    void a_correction_is_another_version_and_says_what_it_changes() throws Exception {
        var first = struckOff(TUDIAN, "2014-01-10T01:00:00Z");
        var published = publish(drafted(People.COUNTY, "2014-01"));
        var before = shown(published);
        var late = struckOff(TUDIAN, "2014-01-20T01:00:00Z");

        assertThat(shown(published)).isEqualTo(before);
        cases(published, TUDIAN, People.COUNTY).body("items.caseNumber", is(List.of(first)));
        var corrected = publish(drafted(People.COUNTY, "2014-01"));
        People.supervisor(People.COUNTY)
                .get("/bulletins/%s/difference".formatted(corrected))
                .then()
                .statusCode(200)
                .body("units.after.unit", is(List.of(TUDIAN)))
                .body("units[0].before.figures.CLOSED", is(1))
                .body("units[0].after.figures.CLOSED", is(2))
                .body("cases.findAll { it.figure == 'CLOSED' }.caseNumber", is(List.of(late)))
                .body("cases[0].before", is(0));
        var canonical = People.supervisor(People.COUNTY).get("/bulletins/" + corrected);
        assertThat(sha256(canonical.path("canonical"))).isEqualTo(canonical.<String>path("bulletin.hash"));
        assertThat(canonical.<Integer>path("bulletin.version")).isEqualTo(2);
    }

    @Test
    void all_who_are_ranked_see_the_figures_and_only_their_own_cases() {
        struckOff(TUDIAN, "2014-02-10T01:00:00Z");
        var draft = drafted(People.COUNTY, "2014-02");
        People.supervisor(SHIMEN).get("/bulletins/" + draft).then().statusCode(404);
        var published = publish(draft);

        People.supervisor(SHIMEN)
                .get("/bulletins/" + published)
                .then()
                .statusCode(200)
                .body("units.find { it.unit == '%s' }.rank".formatted(TUDIAN), is(1))
                .body("units.find { it.unit == '%s' }.rank".formatted(SHIMEN), nullValue())
                .body("units.find { it.unit == '%s' }.values[6]".formatted(SHIMEN), nullValue());
        cases(published, TUDIAN, TUDIAN).body("items.size()", is(1));
        cases(published, TUDIAN, SHIMEN).body("items", empty());
        People.supervisor(SHIMEN)
                .get("/bulletins/%s/difference".formatted(published))
                .then()
                .body("cases", empty());
    }

    @Test
    void it_is_drafted_and_published_once() {
        var id = drafted(People.COUNTY, "2013-12");
        draft(People.COUNTY, id, "2013-12").statusCode(200).body("version", is(1));
        draft(People.COUNTY, UUID.randomUUID().toString(), "2013-12").statusCode(409);
        publish(id, "\"1\"").statusCode(412);
        People.supervisor(People.COUNTY)
                .post("/bulletins/%s/publish".formatted(id))
                .then()
                .statusCode(428);
        publish(id, "\"0\"").statusCode(200).header("ETag", "\"1\"");
        publish(id, "\"1\"").statusCode(409).body("type", is("urn:gridcase:problem:already-published"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update bulletin set figures = '[]' where id = '%s'",
                "update bulletin set state = 'DRAFT' where id = '%s'",
                "delete from bulletin where id = '%s'",
                "update bulletin_case set times = 2 where bulletin = '%s'",
                "delete from bulletin_case where bulletin = '%s'"
            })
    void nothing_of_it_is_ever_edited(String attempt) throws SQLException {
        struckOff(TUDIAN, "2013-06-10T01:00:00Z");
        var id = shared == null ? shared = publish(drafted(People.COUNTY, "2013-06")) : shared;

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute(attempt.formatted(id)))
                    .withMessageContaining("a bulletin is never edited");
        }
    }

    private static volatile String shared;

    @Test
    void it_can_be_printed_and_taken_home() {
        struckOff(TUDIAN, "2013-05-10T01:00:00Z");
        var id = publish(drafted(People.COUNTY, "2013-05"));

        copy(id, "page", "zh-CN")
                .body(containsString("流动红旗：屠甸镇"))
                .body(containsString("—"))
                .body(not(containsString("<script")));
        copy(id, "page", "en").body(containsString("Banner: 屠甸镇"));
        copy(id, "sheet", "en").contentType(containsString("text/csv")).body(containsString("100.00%"));
        copy(id, "sheet?format=xlsx", "en").contentType(containsString("spreadsheetml"));
    }

    @ParameterizedTest
    @CsvSource({
        "330483102, solving-town, 2014-01, 404",
        "330483, beauty, 2014-01, 404",
        "330483, solving-town, 2014-13, 422",
        "3304, solving-town, 2014-01, 400",
        "330483, solving-town, 2014-01-01T00:00, 400"
    })
    void what_cannot_be_is_refused(String area, String scheme, String period, int status) {
        People.supervisor(area.equals(TUDIAN) ? SHIMEN : People.COUNTY)
                .contentType(ContentType.JSON)
                .body(Map.of("id", UUID.randomUUID(), "area", area, "scheme", scheme, "period", period))
                .post("/bulletins")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    @Test
    void the_list_goes_on_where_it_stopped() {
        drafted(People.COUNTY, "2012-01");
        drafted(People.COUNTY, "2012-02");
        var first = People.supervisor(People.COUNTY).get("/bulletins?limit=1");
        var second = People.supervisor(People.COUNTY).get("/bulletins?limit=1&cursor=" + first.path("next"));

        assertThat(second.<String>path("items[0].id")).isNotEqualTo(first.path("items[0].id"));
        People.supervisor(People.COUNTY).get("/bulletins?cursor=x").then().statusCode(422);
    }

    /** Filed, dispatched and answered at that time, and closed at once. */
    private String struckOff(String town, String at) {
        var now = clock.instant();
        var work = TestCase.newCaseIn(town + "001001")
                .intakeSays("case-filed.v1", body -> body.put("reportedAt", at).put("filedAt", at))
                .dispatchSays(
                        "case-dispatched.v1",
                        body -> body.put("dispatchedAt", at).put("dueAt", "2014-12-31T00:00:00Z"))
                .dispatchSays("assignment-handled.v1", body -> body.put("handledAt", at));
        clock.set(at);
        work.untilStage("HANDLED");
        work.seenBy(People.inspector("py-inspector-3", town))
                .contentType(ContentType.JSON)
                .body(SitePhoto.with(""))
                .post("/verifications/%s/pass".formatted(work.number()))
                .then()
                .statusCode(200);
        clock.set(now.toString());
        return work.number();
    }

    private static String drafted(String area, String period) {
        var id = UUID.randomUUID().toString();
        draft(area, id, period).statusCode(200).header("ETag", "\"0\"").body("state", is("DRAFT"));
        return id;
    }

    private static ValidatableResponse draft(String area, String id, String period) {
        return People.supervisor(People.COUNTY)
                .contentType(ContentType.JSON)
                .body(Map.of("id", id, "area", area, "scheme", "solving-town", "period", period))
                .post("/bulletins")
                .then();
    }

    private static String publish(String id) {
        publish(id, "\"0\"").statusCode(200).body("state", is("PUBLISHED"));
        return id;
    }

    private static ValidatableResponse publish(String id, String tag) {
        return People.supervisor(People.COUNTY)
                .header("If-Match", tag)
                .post("/bulletins/%s/publish".formatted(id))
                .then();
    }

    private static String shown(String id) {
        return People.supervisor(People.COUNTY).get("/bulletins/" + id).asString();
    }

    private static ValidatableResponse cases(String id, String unit, String area) {
        return People.supervisor(area)
                .get("/bulletins/%s/figures/%s/CLOSED/cases".formatted(id, unit))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse copy(String id, String as, String language) {
        return People.supervisor(TUDIAN)
                .header("Accept-Language", language)
                .get("/bulletins/%s/copies/%s".formatted(id, as))
                .then()
                .statusCode(200);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
