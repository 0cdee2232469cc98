package io.gridcase.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.local.GridcaseHome;
import io.gridcase.local.kafka.Topics;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL, Kafka and Keycloak together; the services join them in the system tests. */
class LocalStackTest {

    @TempDir
    static Path folder;

    private static LocalStack stack;

    @BeforeAll
    static void start() {
        stack = LocalStack.start(settings());
    }

    @AfterAll
    static void stopLeavingNoProcess() {
        var processes = List.copyOf(state().parts().values());
        stack.close();
        assertThat(processes)
                .hasSize(3)
                .allSatisfy(process -> assertThat(process.alive()).isEmpty());
        assertThat(RunningStack.on(new StackFolder(folder))).isEmpty();
    }

    @Test
    void keycloak_gives_demo_staff_tokens_with_their_roles_areas_and_department() throws Exception {
        var handler = claims(stack.token("py-municipal-1"));

        assertThat(handler.path("iss").asText()).isEqualTo(stack.issuer());
        assertThat(handler.path("preferred_username").asText()).isEqualTo("py-municipal-1");
        assertThat(handler.path("realm_access").path("roles"))
                .anyMatch(role -> role.asText().equals("handler"));
        assertThat(handler.path("areas"))
                .isNotEmpty()
                .allMatch(area -> area.asText().startsWith("330483101"));
        assertThat(handler.path("department").asText()).isEqualTo("puyuan-municipal");
        assertThat(handler.path("aud").toString()).contains("gridcase-api");
        assertThat(claims(stack.token("py-inspector-1")).has("department")).isFalse();
    }

    @Test
    void what_the_services_share_has_its_topics() {
        assertThat(new Topics(stack.kafkaBootstrapServers()).names())
                .contains("intake.case-events", "dispatch.case-events", "closure.dead-letters")
                .contains("department-replies");
    }

    @Test
    void a_second_stack_on_the_same_folder_is_refused() {
        assertThatThrownBy(() -> LocalStack.start(settings()))
                .isInstanceOf(AlreadyRunning.class)
                .hasMessageContaining("already running on " + folder);
        assertThat(new StackFolder(folder).isRunning()).isTrue();
        assertThatThrownBy(() -> new StackFolder(folder).empty()).isInstanceOf(AlreadyRunning.class);
    }

    @Test
    void a_taken_port_is_named_with_the_option_that_changes_it(@TempDir Path other) {
        var taken = state().ports();
        assertThatThrownBy(() ->
                        LocalStack.start(new StackSettings(GridcaseHome.fromSystemProperty(), other, taken, List.of())))
                .isInstanceOf(PortInUse.class)
                .hasMessage(
                        "Port %d, which postgres needs, is in use; free it or choose another with --port-postgres",
                        taken.postgres());
        assertThat(new StackFolder(other).isRunning()).isFalse();
    }

    @Test
    void a_killed_part_can_be_restarted_and_finds_its_data() throws Exception {
        var database = stack.database(Part.CLOSURE);
        stack.kill9(Part.POSTGRES);
        assertThat(state().isAlive(Part.POSTGRES)).isFalse();

        stack.restart(Part.POSTGRES);

        assertThat(state().isAlive(Part.POSTGRES)).isTrue();
        try (var connection =
                DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password())) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    private static StackSettings settings() {
        return new StackSettings(GridcaseHome.fromSystemProperty(), folder, Ports.free(), List.of());
    }

    private static StackState state() {
        return new StackFolder(folder).state().read().orElseThrow();
    }

    private static JsonNode claims(String token) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
