package io.gridcase.closure.component;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody may see, and nothing else. */
@QuarkusTest
class PublicPageTest extends ClosureTest {

    private static final String VILLAGE = "330483101022";

    private static final Set<String> TOLD = Set.of(
            "caseNumber",
            "classKind",
            "classCode",
            "className",
            "gridCode",
            "state",
            "filedAt",
            "dueAt",
            "photosBefore",
            "photosAfter");

    @Test
    void anybody_sees_what_and_where_to_the_grid_and_no_word_or_name() {
        var work = TestCase.newCaseIn(VILLAGE + "001")
                .filed()
                .dispatched()
                .accepted()
                .handled()
                .untilStage("HANDLED");

        var shown = given().get("/public/cases/" + work.number())
                .then()
                .statusCode(200)
                .header("Cache-Control", is("public, max-age=60"))
                .body("state", is("BEING_VERIFIED"))
                .body("className", is("路缘石缺损"))
                .body("dueAt", is("2017-07-07T02:00:00Z"))
                .extract();

        assertThat(shown.jsonPath().getMap("").keySet()).isEqualTo(TOLD);
        assertThat(shown.asString()).doesNotContain("py-", "桐星大道", "绿化带", "120.6");
        given().get("/public/cases?limit=200&area=" + VILLAGE).then().body("items.caseNumber", hasItem(work.number()));
        given().get("/public/cases?limit=200&solved=true&area=" + VILLAGE)
                .then()
                .body("items.caseNumber", not(hasItem(work.number())));
    }

    @Test
    void a_photo_of_the_case_is_shown_and_no_other() {
        var photo = SitePhoto.id();
        var work = TestCase.newCase()
                .intakeSays("case-filed.v1", body -> body.putArray("photos").add(photo))
                .untilStage("FILED");
        var other = TestCase.newCase().filed().untilStage("FILED");

        given().get("/public/cases/%s/photos/%s".formatted(work.number(), photo))
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("X-Content-Type-Options", is("nosniff"));
        given().get("/public/cases/%s/photos/%s".formatted(other.number(), photo))
                .then()
                .statusCode(404);
        given().get("/photos/" + photo).then().statusCode(401);
    }

    @Test
    void a_voided_case_is_nobodys_to_see() {
        var work = TestCase.newCase()
                .filed()
                .intakeSays("case-voided.v1", body -> {})
                .untilStage("VOIDED");

        given().get("/public/cases/" + work.number())
                .then()
                .statusCode(404)
                .contentType(ContentType.fromContentType("application/problem+json"));
        given().get("/public/cases?limit=200").then().body("items.caseNumber", not(hasItem(work.number())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?area=33%25", "?solved=maybe", "?limit=0", "?limit=201"})
    void what_cannot_be_asked_is_refused(String query) {
        given().urlEncodingEnabled(false).get("/public/cases" + query).then().statusCode(400);
    }
}
