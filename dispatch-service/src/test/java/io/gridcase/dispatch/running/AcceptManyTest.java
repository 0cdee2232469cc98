package io.gridcase.dispatch.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 批量签收. */
@QuarkusTest
class AcceptManyTest extends RunningDispatch {

    private static final String UNKNOWN = "33048320000101000001";

    @Test
    void one_that_is_refused_stops_none_of_the_others() {
        var first = dispatchedCase();
        var handled = handledCase();
        var last = dispatchedCase();

        accept(
                        People.municipalHandler(),
                        List.of(item(first), stale(last), item(UNKNOWN, 0), item(handled), item(last)))
                .body("items.caseNumber", contains(first, last, UNKNOWN, handled, last))
                .body("items.accepted", contains(true, false, false, false, true))
                .body("items[0].version", equalTo((int) version(first)))
                .body("items[0].problem", nullValue())
                .body("items[1].problem.type", equalTo("urn:gridcase:problem:stale-version"))
                .body("items[1].problem.status", equalTo(412))
                .body("items[2].problem.type", equalTo("urn:gridcase:problem:assignment-not-found"))
                .body("items[3].problem.type", equalTo("urn:gridcase:problem:illegal-transition"));

        assertThat(show(first).jsonPath().getString("state")).isEqualTo("ACCEPTED");
        assertThat(show(last).jsonPath().getString("state")).isEqualTo("ACCEPTED");
        assertThat(show(handled).jsonPath().getString("state")).isEqualTo("HANDLED");
    }

    @Test
    void the_same_request_again_changes_nothing_and_answers_the_same() {
        var items = List.of(item(dispatchedCase()), item(dispatchedCase()));
        var first = accept(People.municipalHandler(), items).extract().asString();

        assertThat(accept(People.municipalHandler(), items).extract().asString())
                .isEqualTo(first)
                .contains("\"accepted\":true")
                .doesNotContain("\"accepted\":false");
    }

    @Test
    void one_that_is_named_twice_is_accepted_once() {
        var item = item(dispatchedCase());

        accept(People.municipalHandler(), List.of(item, item)).body("items.accepted", contains(true, true));
    }

    @Test
    void what_a_colleague_has_accepted_is_not_one_s_own() {
        var item = item(dispatchedCase());
        accept(People.municipalColleague(), List.of(item)).body("items.accepted", contains(true));

        accept(People.municipalHandler(), List.of(item))
                .body("items[0].problem.type", equalTo("urn:gridcase:problem:stale-version"));
    }

    @Test
    void another_department_s_do_not_exist() {
        var foreign = dispatchedCase();

        accept(People.greeningHandler(), List.of(item(foreign)))
                .body("items[0].problem.type", equalTo("urn:gridcase:problem:assignment-not-found"));
        assertThat(show(foreign).jsonPath().getString("state")).isEqualTo("DISPATCHED");
    }

    @Test
    void a_hundred_are_taken_and_one_more_is_not() {
        accept(People.municipalHandler(), Collections.nCopies(100, item(UNKNOWN, 0)))
                .body("items.accepted", everyItem(equalTo(false)));
        request(People.municipalHandler(), Map.of("items", Collections.nCopies(101, item(UNKNOWN, 0))))
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}",
                "{\"items\": []}",
                "{\"items\": [null]}",
                "{\"items\": [{\"caseNumber\": \"33048320000101000001\"}]}",
                "{\"items\": [{\"caseNumber\": \"33048320000101000001\", \"version\": -1}]}",
                "{\"items\": [{\"version\": 1}]}"
            })
    void a_request_that_makes_no_sense_is_refused_as_a_whole(String body) {
        request(People.municipalHandler(), body).statusCode(400).contentType("application/problem+json");
    }

    private static ValidatableResponse accept(TestTokens person, List<Map<String, Object>> items) {
        return request(person, Map.of("items", items)).statusCode(200);
    }

    private static ValidatableResponse request(TestTokens person, Object body) {
        return as(person)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/desk/accept")
                .then();
    }

    private static Map<String, Object> item(String caseNumber) {
        return item(caseNumber, version(caseNumber));
    }

    private static Map<String, Object> stale(String caseNumber) {
        return item(caseNumber, version(caseNumber) + 7);
    }

    private static Map<String, Object> item(String caseNumber, long version) {
        return Map.of("caseNumber", caseNumber, "version", version);
    }

    private static long version(String caseNumber) {
        return show(caseNumber).jsonPath().getLong("version");
    }
}
