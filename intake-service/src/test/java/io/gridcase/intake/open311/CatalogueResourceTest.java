package io.gridcase.intake.open311;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.gridcase.intake.Tables;
import io.gridcase.intake.profile.ProfileChanged;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CatalogueResourceTest {

    @Inject
    Tables tables;

    @Inject
    Event<ProfileChanged> changes;

    @BeforeEach
    void ask() {
        tables.run("""
                insert into class_attribute values
                ('COMPONENT', '01004', 'cover', 1, 'singlevaluelist', true, '井盖状态', 'State of the cover', '{gone=缺失,loud=响动 & <松动>}', '2016-01-01'),
                ('COMPONENT', '01004', 'since', 2, 'datetime', false, '何时发现', 'Since when', '{}', '2016-01-01')
                """);
        changes.fire(new ProfileChanged("asks"));
    }

    @AfterEach
    void forget() {
        tables.run("delete from class_attribute where code = '01004' and attribute in ('cover', 'since')");
        changes.fire(new ProfileChanged("asks no more"));
    }

    @Test
    void discovery_in_xml() {
        xml("/discovery.xml")
                .body("discovery.endpoints.endpoint.specification", equalTo("http://wiki.open311.org/GeoReport_v2"))
                .body("discovery.endpoints.endpoint.url", equalTo("http://localhost:8081/open311/v2"))
                .body("discovery.endpoints.endpoint.type", equalTo("production"))
                .body("discovery.endpoints.endpoint.formats.format", hasItem("application/json"))
                .body("discovery.key_service", startsWith("向"));
    }

    @Test
    void discovery_in_json() {
        json("/discovery.json")
                .body("endpoints[0].formats", equalTo(List.of("text/xml", "application/json")))
                .body("contact", startsWith("数字化"))
                .body("changeset", equalTo("2026-11-22T00:00:00Z"));
    }

    @Test
    void every_class_is_a_service_under_a_code_that_only_it_has() {
        List<String> codes = json("/services.json")
                .body("size()", greaterThan(200))
                .body("type", everyItem(equalTo("realtime")))
                .body("find { it.service_code == 'I06050' }.service_name", equalTo("路缘石缺损"))
                .body("find { it.service_code == 'I06050' }.group", equalTo("市容环境类"))
                .body("find { it.service_code == 'I06050' }.metadata", is(false))
                .body("find { it.service_code == 'C01004' }.metadata", is(true))
                .extract()
                .path("service_code");

        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[CI]\\d{5}"));
    }

    @Test
    void the_services_in_xml() {
        xml("/services.xml")
                .body("services.service.find { it.service_code == 'C01004' }.service_name", equalTo("雨水箅子"))
                .body("services.service.find { it.service_code == 'C01004' }.metadata", equalTo("true"));
    }

    @Test
    void a_definition_in_json_is_an_object_with_its_questions_in_order() {
        json("/services/C01004.json")
                .body("service_code", equalTo("C01004"))
                .body("attributes.code", equalTo(List.of("cover", "since")))
                .body("attributes.order", equalTo(List.of(1, 2)))
                .body("attributes[0].required", is(true))
                .body("attributes[0].variable", is(true))
                .body("attributes[0].description", equalTo("井盖状态 / State of the cover"))
                .body("attributes[0].values[1].name", equalTo("响动 & <松动>"))
                .body("attributes[1].datatype", equalTo("datetime"))
                .body("attributes[1].values", equalTo(List.of()));
    }

    @Test
    void a_definition_in_xml_has_the_root_of_the_standard() {
        var answer = xml("/services/C01004.xml")
                .body("service_definition.attributes.attribute[0].values.value[1].key", equalTo("loud"))
                .body("service_definition.attributes.attribute[0].values.value[1].name", equalTo("响动 & <松动>"));

        assertThat(answer.extract().asString()).contains("<service_definition>").doesNotContain("service_definitions");
    }

    @Test
    void a_service_without_questions_has_a_definition_all_the_same() {
        json("/services/I06050.json").body("attributes", equalTo(List.of()));
        xml("/services/I06050.xml").body("service_definition.service_code", equalTo("I06050"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/services/I99999",
                "/services/06050",
                "/services/i06050",
                "/services/I06050'--",
                "/services?jurisdiction_id=beijing.gov.cn",
                "/services/I06050?jurisdiction_id=330482",
                "/nothing",
                "/requests/nothing/more"
            })
    void what_is_not_here_is_404_in_the_callers_format(String call) {
        var path = call.split("\\?");
        var query = path.length == 1 ? "" : "?" + path[1];

        given().get("/open311/v2" + path[0] + ".json" + query)
                .then()
                .statusCode(404)
                .contentType(equalTo("application/json;charset=utf-8"))
                .body("[0].code", is(404))
                .body("[0].description", instanceOf(String.class));
        given().get("/open311/v2" + path[0] + ".xml" + query)
                .then()
                .statusCode(404)
                .contentType(equalTo("text/xml;charset=utf-8"))
                .body("errors.error.code", equalTo("404"));
    }

    @Test
    void our_jurisdiction_and_an_empty_one_are_the_same() {
        json("/services.json?jurisdiction_id=330483").body("size()", greaterThan(200));
        json("/services.json?jurisdiction_id=").body("size()", greaterThan(200));
    }

    @Test
    void the_suffix_decides_whatever_the_accept_header_says() {
        given().accept("application/json")
                .get("/open311/v2/discovery.xml")
                .then()
                .contentType(startsWith("text/xml"));
        given().accept("text/html")
                .get("/open311/v2/discovery.json")
                .then()
                .contentType(startsWith("application/json"));
    }

    @Test
    void another_method_is_refused_in_the_callers_format() {
        given().delete("/open311/v2/services.json").then().statusCode(405).body("[0].code", is(405));
        given().delete("/open311/v2/services.xml").then().statusCode(405).body("errors.error.code", equalTo("405"));
    }

    private static ValidatableResponse json(String call) {
        return given().get("/open311/v2" + call)
                .then()
                .statusCode(200)
                .contentType(equalTo("application/json;charset=utf-8"));
    }

    private static ValidatableResponse xml(String call) {
        var answer =
                given().get("/open311/v2" + call).then().statusCode(200).contentType(equalTo("text/xml;charset=utf-8"));
        assertThat(answer.extract().asString()).startsWith("<?xml version=").doesNotContain("xmlns");
        return answer;
    }
}
