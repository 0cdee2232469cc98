package io.gridcase.closure.component;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.testsupport.AuthorizationTable;
import io.gridcase.testsupport.AuthorizationTable.Row;
import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The canvas says who may do what, and the service does so. */
@QuarkusTest
class AuthorizationTest extends ClosureTest {

    private static final List<String> ROLES = List.of(
            "inspector", "intake-officer", "shift-leader", "dispatcher", "handler", "department-head", "supervisor");

    static List<Row> table() throws IOException {
        return AuthorizationTable.of("closure");
    }

    @Test
    void every_operation_has_a_row_and_every_row_an_operation() throws IOException {
        Map<String, Map<String, ?>> paths =
                given().get("/q/openapi?format=json").path("paths");
        var served = paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(method -> method.matches("get|post|put|patch|delete"))
                        .map(method -> method.toUpperCase() + " " + path.getKey()));

        assertThat(table()).extracting(Row::operation).containsExactlyInAnyOrderElementsOf(served.toList());
    }

    @ParameterizedTest
    @MethodSource("table")
    void a_role_that_is_not_named_is_turned_away(Row row) {
        ROLES.stream()
                .filter(role -> !row.allows(role))
                .forEach(role ->
                        assertThat(status(row, person(role).token())).as(role).isEqualTo(403));
        ROLES.stream()
                .filter(row::allows)
                .forEach(role ->
                        assertThat(status(row, person(role).token())).as(role).isNotIn(401, 403));
    }

    @ParameterizedTest
    @MethodSource("table")
    void nobody_gets_in_without_a_valid_token(Row row) {
        if (row.isPublic()) {
            assertThat(answer(row, given())).isNotIn(401, 403);
            return;
        }
        var anybody = person("inspector");
        Stream.of(anybody.expiredToken(), anybody.foreignToken(), anybody.tokenForAnotherAudience(), "not.a.token")
                .forEach(token -> assertThat(status(row, token)).isEqualTo(401));
        assertThat(answer(row, given())).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("table")
    void somebody_without_any_role_may_do_only_what_anybody_may(Row row) {
        var status = status(row, TestTokens.of("nobody").token());
        assertThat(status == 403).isEqualTo(!row.allows("nobody"));
    }

    @ParameterizedTest
    @CsvSource({"/q/health/live", "/q/health/ready", "/q/metrics", "/q/openapi"})
    void who_operates_the_service_needs_no_token(String path) {
        given().get(path).then().statusCode(200);
    }

    private static TestTokens person(String role) {
        return TestTokens.of("some-" + role)
                .withRoles(role)
                .withAreas(People.COUNTY)
                .withDepartment("puyuan-municipal");
    }

    private static int status(Row row, String token) {
        return answer(row, given().auth().oauth2(token));
    }

    private static int answer(Row row, RequestSpecification request) {
        var path = row.path()
                .replace("{caseNumber}", "33048320170630999999")
                .replace("{list}", "no-such-list")
                .replace("{units}", "TOWN")
                .replace("{scheme}", "solving-town")
                .replace("{unit}", "330483101")
                .replace("{figure}", "CLOSED")
                .replace("{photoId}", "0".repeat(64))
                .replace("{sampleId}", "5b0cf0f6-3d0a-4b54-9c2e-0d6f4f2a7e11")
                .replace("/photos/{id}", "/photos/" + "0".repeat(64))
                .replace("{id}", "00000000-0000-0000-0000-000000000000");
        var body = row.path().equals("/photos")
                ? request.multiPart("other", "text")
                : request.contentType(ContentType.JSON).body("{}");
        return (row.method().equals("GET") ? request.header("Last-Event-ID", "none") : body.header("If-Match", "\"0\""))
                .request(row.method(), path)
                .then()
                .extract()
                .statusCode();
    }
}
