package io.gridcase.dispatch.running;

import static io.restassured.RestAssured.given;
import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.testsupport.AuthorizationTable;
import io.gridcase.testsupport.AuthorizationTable.Row;
import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the service to the authorization table of its canvas. */
@QuarkusTest
class AuthorizationTest extends RunningDispatch {

    private static final String[] ROLES = {
        "inspector", "intake-officer", "shift-leader", "dispatcher", "handler", "department-head", "supervisor"
    };

    /** Of the right shape, but nothing is called so. */
    private static final Set<String> DRAFTS = Set.of("/routing/check", "/routing/what-if");

    private static final String UNKNOWN_CASE = "33048320000101000001";

    private static final String UNKNOWN_REQUEST = "00000000-0000-0000-0000-000000000000";
    private static final String UNKNOWN_PHOTO = "a".repeat(64);

    static List<Row> table() throws IOException {
        return AuthorizationTable.of("dispatch");
    }

    @Test
    void every_operation_has_a_row_and_every_row_an_operation() throws IOException {
        Map<String, Map<String, Object>> paths =
                given().get("/q/openapi?format=json").path("paths");
        var served = paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(Set.of("get", "post", "put", "patch", "delete")::contains)
                        .map(method -> method.toUpperCase(ROOT) + " " + path.getKey()));

        assertThat(table()).extracting(Row::operation).containsExactlyInAnyOrderElementsOf(served.toList());
    }

    @ParameterizedTest
    @MethodSource("table")
    void only_the_roles_of_the_table_get_through(Row row) {
        for (var role : ROLES) {
            int status = call(row, as(People.withOnly(role))).statusCode();

            assertThat(status == 403)
                    .as("%s as %s: %d", row.operation(), role, status)
                    .isEqualTo(!row.allows(role));
        }
        var nobody = call(row, as(TestTokens.of("nobody-1"))).statusCode();
        assertThat(nobody == 403)
                .as("%s without a role: %d", row.operation(), nobody)
                .isEqualTo(!row.allows("any"));
    }

    @ParameterizedTest
    @MethodSource("table")
    void without_a_valid_token_nothing_opens(Row row) {
        var everybody = People.withOnly("handler").withRoles(ROLES);

        notSignedIn(call(row, given()));
        for (var token : List.of(
                "rubbish", everybody.expiredToken(), everybody.foreignToken(), everybody.tokenForAnotherAudience())) {
            notSignedIn(call(row, given().auth().oauth2(token)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready", "/q/metrics", "/q/openapi"})
    void operators_need_no_token(String path) {
        given().get(path).then().statusCode(200);
    }

    private static void notSignedIn(Response answer) {
        answer.then().statusCode(401).contentType("application/problem+json").header("WWW-Authenticate", "Bearer");
    }

    /** No stream opens: none goes on from an event that is none. */
    private static Response call(Row row, RequestSpecification request) {
        var path = row.path()
                .replace("{caseNumber}", UNKNOWN_CASE)
                .replace("{id}", UNKNOWN_PHOTO)
                .replace("{ruleId}", "R-1")
                .replace("{code}", "no-such")
                .replace("{requestId}", UNKNOWN_REQUEST)
                .replace("{notification}", "0");
        var complete = row.path().equals("/photos")
                ? request.multiPart("photo", "photo", new byte[1])
                : request.contentType(DRAFTS.contains(row.path()) ? "text/csv" : "application/json");
        return complete.header("Last-Event-ID", "none").request(row.method(), path);
    }
}
