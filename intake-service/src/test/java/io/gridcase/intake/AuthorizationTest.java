package io.gridcase.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.testsupport.AuthorizationTable;
import io.gridcase.testsupport.AuthorizationTable.Row;
import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the service to the authorization table of its canvas, for every operation and every role. */
@QuarkusTest
class AuthorizationTest {

    private static final List<String> ROLES = List.of(
            "inspector", "intake-officer", "shift-leader", "dispatcher", "handler", "department-head", "supervisor");

    @Test
    void every_operation_has_a_row_and_every_row_an_operation() throws IOException {
        Map<String, Map<String, Object>> paths =
                given().accept(ContentType.JSON).get("/q/openapi?format=json").path("paths");
        var served = paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(key ->
                                Set.of("get", "post", "put", "patch", "delete").contains(key))
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toSet());

        assertThat(table().stream().map(Row::operation)).containsExactlyInAnyOrderElementsOf(served);
    }

    @Test
    void a_role_that_is_not_named_is_refused_and_one_that_is_named_is_not() throws IOException {
        for (var row : table()) {
            for (var role : ROLES) {
                var person = TestTokens.of("test-" + role).withRoles(role).withAreas("330483");
                int status = call(row, person.token()).statusCode();
                assertThat(status == 403)
                        .as("%s as %s: %d", row.operation(), role, status)
                        .isEqualTo(!row.allows(role));
            }
        }
    }

    @Test
    void a_person_without_any_role_reaches_only_what_is_open_to_any() throws IOException {
        for (var row : table()) {
            int status = call(row, TestTokens.of("nobody").token()).statusCode();
            assertThat(status == 403).as("%s: %d", row.operation(), status).isEqualTo(!row.allows("any"));
        }
    }

    @Test
    void without_a_valid_token_nothing_opens() throws IOException {
        var person = TestTokens.of("py-inspector-1")
                .withRoles(ROLES.toArray(String[]::new))
                .withAreas("330483");
        var tokens = Arrays.asList(
                null, "rubbish", person.expiredToken(), person.foreignToken(), person.tokenForAnotherAudience());
        for (var row : table()) {
            for (var token : tokens) {
                var answer = call(row, token).then();
                if (row.isPublic() || row.isKeyed()) {
                    assertThat(answer.extract().statusCode())
                            .as(row.operation())
                            .isNotEqualTo(401);
                } else {
                    answer.statusCode(401).contentType("application/problem+json");
                }
            }
        }
    }

    private static List<Row> table() throws IOException {
        return AuthorizationTable.of("intake");
    }

    private static Response call(Row row, String token) {
        var path = row.path()
                .replace("{id}", row.path().startsWith("/photos") ? "a".repeat(64) : new UUID(0, 0).toString())
                .replace("{kind}", "COMPONENT")
                .replace("{code}", "01001")
                .replace("{format}", "json")
                .replace("{update}", "1")
                .replace("{person}", "nobody")
                .replace("{fromDay}", "2026-01-01")
                .replace("{token}", "a".repeat(43))
                .replace("{photo}", "a".repeat(64));
        var request = request(row);
        if (token != null) {
            request = request.auth().oauth2(token);
        }
        return request.request(row.method(), path);
    }

    private static RequestSpecification request(Row row) {
        if (row.path().equals("/photos")) {
            return given().multiPart("photo", "photo", new byte[1]);
        }
        if (row.path().equals("/batches")) {
            return given().contentType("text/csv");
        }
        return given().contentType(row.path().startsWith("/open311") ? ContentType.URLENC : ContentType.JSON);
    }
}
