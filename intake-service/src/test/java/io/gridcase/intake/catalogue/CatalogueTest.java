package io.gridcase.intake.catalogue;

import static io.gridcase.intake.Staff.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CatalogueTest {

    private static final TestTokens ANYBODY = TestTokens.of("py-municipal-1").withRoles("handler");

    @Test
    void a_class_shows_its_conditions_with_their_limits() {
        as(ANYBODY)
                .get("/classes/INCIDENT/06050")
                .then()
                .statusCode(200)
                .body("nameZh", equalTo("路缘石缺损"))
                .body("scheme", equalTo("GB/T 47678.5-2026"))
                .body("conditions.conditionNo", contains(1, 2))
                .body("conditions[1].condition", equalTo("破损、缺失"))
                .body("conditions[1].limitValue", equalTo(5))
                .body("conditions[1].limitUnit", equalTo("WORK_DAY"))
                .body("conditions[1].limitBasis", equalTo("CITY_SAMPLE"));
    }

    @Test
    void a_code_names_nothing_without_its_kind() {
        as(ANYBODY)
                .get("/classes/COMPONENT/06050")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:gridcase:problem:class-not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EVENT/06050", "INCIDENT/6050", "INCIDENT/%27"})
    void what_is_no_class_is_not_found(String name) {
        as(ANYBODY).get("/classes/" + name).then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"路缘石, 06050", "kerbstone, 06050", "KERBSTONE, 06050", "06050, 06050"})
    void a_class_is_found_by_either_name_or_by_its_code(String text, String code) {
        as(ANYBODY)
                .queryParam("q", text)
                .get("/classes?kind=INCIDENT")
                .then()
                .statusCode(200)
                .body("items.code", hasItem(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\"})
    void no_character_is_a_wildcard(String text) {
        as(ANYBODY).queryParam("q", text).get("/classes").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void the_catalogue_can_be_asked_for_one_kind() {
        as(ANYBODY)
                .get("/classes?kind=COMPONENT&limit=200")
                .then()
                .body("items.kind", everyItem(equalTo("COMPONENT")))
                .body("items", hasSize(153));
    }

    @Test
    void pages_show_every_class_once() {
        var seen = new HashSet<String>();
        int shown = 0;
        String cursor = "";
        while (cursor != null) {
            var page = as(ANYBODY)
                    .get("/classes?limit=60&cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            List<Map<String, Object>> items = page.path("items");
            items.forEach(item -> seen.add(item.get("kind") + " " + item.get("code")));
            assertThat(items)
                    .allSatisfy(
                            item -> assertThat((List<?>) item.get("conditions")).isNotEmpty());
            shown += items.size();
            cursor = page.path("next");
        }

        assertThat(shown).isEqualTo(250);
        assertThat(seen).hasSize(250);
    }

    @Test
    void a_class_shows_what_a_form_should_ask() {
        as(ANYBODY)
                .get("/classes/COMPONENT/01003")
                .then()
                .body("questions.attribute", contains("cover_state", "in_carriageway"))
                .body("questions[1].datatype", equalTo("singlevaluelist"))
                .body("questions[1].required", equalTo(false))
                .body("questions[1].choices.key", contains("yes", "no"))
                .body("questions[1].choices.name", contains("是", "否"));
        as(ANYBODY)
                .queryParam("q", "01037")
                .get("/classes")
                .then()
                .body("items.find { it.kind == 'COMPONENT' }.questions.attribute", contains("pole_number", "lamps_out"))
                .body("items.find { it.kind == 'COMPONENT' }.questions[0].choices", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "cursor=YR9i"})
    void a_page_that_cannot_be(String query) {
        var answer = as(ANYBODY).get("/classes?" + query).then().contentType("application/problem+json");

        assertThat(answer.extract().statusCode()).isIn(400, 422);
    }
}
