package io.gridcase.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.system.http.Request;
import io.gridcase.system.stack.Service;
import io.gridcase.system.staff.Staff;
import io.gridcase.testsupport.AuthorizationTable;
import io.gridcase.testsupport.AuthorizationTable.Row;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The authorization tables of the service canvases, held against the services with tokens of the real realm. */
class AuthorizationMatrixTest {

    private static final Map<String, String> ONE_OF_EACH_ROLE = Map.of(
            "inspector", "py-inspector-1",
            "intake-officer", "py-intake-1",
            "shift-leader", "py-shift-1",
            "dispatcher", "py-dispatcher-1",
            "handler", "py-municipal-1",
            "department-head", "py-municipal-head",
            "supervisor", "py-supervisor-1");

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("operations")
    void without_a_token_nothing_but_the_public_is_open(Service service, Row row) {
        var status = request(service, row).send().status();
        assertThat(status == 401)
                .as("%s answered %d", row.operation(), status)
                .isNotEqualTo(row.isPublic() || row.isKeyed());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("operations")
    void each_role_may_do_what_the_table_says_and_nothing_else(Service service, Row row) {
        ONE_OF_EACH_ROLE.forEach((role, username) -> {
            var status = Staff.named(username).as(request(service, row)).send().status();
            if (row.allows(role)) {
                assertThat(status).as("%s by a %s", row.operation(), role).isNotIn(401, 403);
            } else {
                assertThat(status).as("%s by a %s", row.operation(), role).isEqualTo(403);
            }
        });
    }

    static Stream<Arguments> operations() {
        return Stream.of(Service.values()).flatMap(service -> rows(service).map(row -> Arguments.of(service, row)));
    }

    private static Stream<Row> rows(Service service) {
        try {
            var rows = AuthorizationTable.of(service.toString());
            assertThat(rows).as("rows of %s", service).isNotEmpty();
            return rows.stream();
        } catch (IOException e) {
            throw new AssertionError("docs/services/%s.md".formatted(service), e);
        }
    }

    /** About things that do not exist, so that nothing happens even where it is allowed. */
    private static Request request(Service service, Row row) {
        var path = row.path()
                .replace("{caseNumber}", "33048320200101999999")
                .replace("{units}", "TOWN")
                .replace("{scheme}", "solving-town")
                .replace("{unit}", "330483101")
                .replace("{figure}", "CLOSED")
                .replace("/photos/{id}", "/photos/" + "0".repeat(64))
                .replace("{id}", "00000000-0000-0000-0000-000000000000")
                .replace("{requestId}", "00000000-0000-0000-0000-000000000000")
                .replace("{sampleId}", "00000000-0000-0000-0000-000000000000")
                .replace("{photoId}", "0".repeat(64))
                .replace("{update}", "0")
                .replace("{notification}", "0")
                .replace("{kind}", "INCIDENT")
                .replace("{code}", "06050")
                .replace("{person}", "nobody")
                .replace("{list}", "no-such-list")
                .replace("{ruleId}", "no-such-rule")
                .replace("{fromDay}", "2026-01-01")
                .replace("{format}", "json")
                .replace("{token}", "0".repeat(43))
                .replace("{photo}", "0".repeat(64));
        var request = Request.of(service, row.method(), path).withHeader("Last-Event-ID", "none");
        if (row.method().equals("GET")) {
            return request;
        }
        return withUnfitBody(request, path);
    }

    private static Request withUnfitBody(Request request, String path) {
        if (path.equals("/photos")) {
            return request.photo(new byte[1]);
        }
        if (Set.of("/batches", "/routing/check", "/routing/what-if").contains(path)) {
            return request.text("text/csv", "nothing");
        }
        return path.startsWith("/open311/")
                ? request.text("application/x-www-form-urlencoded", "nothing=")
                : request.json("{}");
    }
}
