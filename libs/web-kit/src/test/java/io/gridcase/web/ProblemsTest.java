package io.gridcase.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(SignedTokens.class)
class ProblemsTest {

    private static final String VALID = """
            {"id": "0197bd2e-6c00-7000-8000-000000000001", "name": "五个字以内", "count": 1, "place": {"longitude": 120.63}}""";

    @Test
    void a_valid_request_gets_through() {
        signedIn().body(VALID).post("/sample").then().statusCode(200).body(is("created"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "count": 1               | "count": "1"        | count           | number
            "count": 1               | "count": null       | count           | number
            "name": "五个字以内"     | "name": 5           | name            | string
            "name": "五个字以内"     | "name": "六个字也不行" | name         | 5
            "name": "五个字以内"     | "other": 1          | name            | null
            "0197bd2e-6c00-7000-8000-000000000001" | "17" | id              | UUID
            "count": 1               | "count": 1, "colour": "BLUE" | colour | GREEN
            "count": 1               | "count": 1, "at": "yesterday" | at    | ISO 8601
            "longitude": 120.63      | "longitude": "east" | place.longitude | number
            "longitude": 120.63      | "latitude": 1       | place.longitude | null
            """)
    void a_wrong_field_is_named_with_what_was_expected(String right, String wrong, String field, String reason) {
        problem(signedIn().body(VALID.replace(right, wrong)).post("/sample").then(), 400)
                .body("type", is("urn:gridcase:problem:invalid-request"))
                .body("errors.field", hasItem(field))
                .body("errors.find { it.field == '%s' }.reason".formatted(field), containsString(reason))
                .body("errors.reason.toString()", not(containsString("java")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"id\": }", "[1, 2]", "null", "", "\u0000", "{} trailing"})
    void what_is_not_the_json_expected_is_a_bad_request(String body) {
        problem(signedIn().body(body).post("/sample").then(), 400).body("title", notNullValue());
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        problem(signedIn().body("{\"count\": 1}").post("/sample").then(), 400)
                .body("errors.field", contains("id", "name", "place"));
    }

    @Test
    void an_unknown_path_a_wrong_method_and_a_wrong_type_are_problems_too() {
        problem(signedIn().get("/nowhere").then(), 404);
        problem(signedIn().delete("/sample").then(), 405);
        problem(
                given().auth()
                        .oauth2(SignedTokens.inspector())
                        .contentType("text/csv")
                        .body("a")
                        .post("/sample")
                        .then(),
                415);
    }

    @ParameterizedTest
    @CsvSource({"invalid, 422, unknown-class", "conflict, 409, illegal-transition", "missing, 404, no-such-report"})
    void a_refusal_becomes_a_problem_of_its_kind(String how, int status, String code) {
        problem(signedIn().get("/sample/refused?how=" + how).then(), status)
                .body("type", is("urn:gridcase:problem:" + code))
                .body("state", how.equals("conflict") ? equalTo("CLOSED") : equalTo(null));
    }

    @Test
    void a_bug_tells_its_number_and_nothing_else() {
        problem(signedIn().get("/sample/refused?how=bug").then(), 500)
                .body("incident", notNullValue())
                .body(not(containsString("secret")));
    }

    @Test
    void a_stale_act_is_told_the_state_as_it_is() {
        problem(signedIn().header("If-Match", "\"6\"").post("/sample/act").then(), 412)
                .body("state", is("FILED"));
        problem(signedIn().post("/sample/act").then(), 428);
        problem(signedIn().header("If-Match", "W/six").post("/sample/act").then(), 422);
        signedIn().header("If-Match", "\"7\"").post("/sample/act").then().statusCode(200);
    }

    @Test
    void a_cursor_that_is_none_is_refused() {
        problem(signedIn().get("/sample/page?cursor=bm90aGluZw").then(), 422);
        problem(signedIn().get("/sample/page?cursor=***").then(), 422);
        problem(signedIn().get("/sample/page?limit=201").then(), 400).body("errors.field", contains("limit"));
        var cursor = new Cursor(List.of("a", "案卷")).encoded();
        signedIn().get("/sample/page?cursor=" + cursor).then().body(is("案卷"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            page?limit=many           | limit     | number
            page?limit=9999999999     | limit     | number
            wanted?limit=many         | limit     | number
            wanted?colour=BLUE        | colour    | GREEN
            wanted?longitude=east     | longitude | number
            wanted?longitude=NaN      | longitude | number
            wanted?own=maybe          | own       | boolean
            wanted?id=17              | id        | UUID
            wanted?code=17            | code      | five digits
            wanted?at=yesterday       | at        | ISO 8601
            """)
    void a_query_parameter_of_the_wrong_type_is_named(String request, String name, String reason) {
        problem(signedIn().get("/sample/" + request).then(), 400)
                .body("type", is("urn:gridcase:problem:invalid-request"))
                .body("errors.field", contains(name))
                .body("errors[0].reason", containsString(reason))
                .body("errors.reason.toString()", not(containsString("java")));
    }

    @Test
    void query_parameters_that_are_right_or_absent_get_through() {
        var id = "0197bd2e-6c00-7000-8000-000000000001";
        signedIn()
                .get(
                        "/sample/wanted?limit=7&colour=RED&longitude=120.63&own=true&at=2026-03-02T10:00:00Z&code=06050&id="
                                + id)
                .then()
                .statusCode(200)
                .body(is(
                        "Wanted[limit=7, colour=RED, longitude=120.63, own=true, id=%s, code=Code[value=06050], at=2026-03-02T10:00:00Z]"
                                .formatted(id)));
        signedIn()
                .get("/sample/wanted")
                .then()
                .statusCode(200)
                .body(is("Wanted[limit=50, colour=null, longitude=null, own=false, id=null, code=null, at=null]"));
    }

    @Test
    void without_a_token_that_holds_nobody_gets_in() {
        for (var token :
                List.of(SignedTokens.expired(), SignedTokens.foreign(), SignedTokens.forSomebodyElse(), "x.y.z")) {
            problem(given().auth().oauth2(token).get("/sample/me").then(), 401)
                    .header("WWW-Authenticate", containsString("Bearer"));
        }
        problem(given().get("/sample/me").then(), 401);
    }

    @Test
    void the_wrong_role_is_forbidden() {
        problem(signedIn().get("/sample/officers").then(), 403);
    }

    @Test
    void the_token_says_who_calls_and_a_claim_that_is_no_area_grants_nothing() {
        signedIn()
                .get("/sample/me")
                .then()
                .body("username", is("py-inspector-1"))
                .body("areas", contains("330483101"))
                .body("department", is("puyuan-municipal"))
                .body("inspector", is(true));
    }

    @Test
    void a_body_over_the_limit_is_refused_before_it_is_read() {
        problem(signedIn().body(new byte[30 * 1024 * 1024]).post("/sample").then(), 413);
    }

    private static RequestSpecification signedIn() {
        return given().auth().oauth2(SignedTokens.inspector()).contentType(ContentType.JSON);
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status) {
        return answer.statusCode(status).contentType(Problem.MEDIA_TYPE).body("status", is(status));
    }
}
