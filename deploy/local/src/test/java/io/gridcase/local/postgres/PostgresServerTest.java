package io.gridcase.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.local.GridcaseHome;
import io.gridcase.local.StartFailed;
import io.gridcase.local.process.Child;
import io.gridcase.local.process.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    private final GridcaseHome gridcase = GridcaseHome.fromSystemProperty();

    @TempDir
    Path folder;

    @Test
    void what_was_committed_is_there_after_the_server_was_killed() throws Exception {
        var settings = PostgresSettings.onFreePort(folder);
        try (var killed = PostgresServer.start(settings, gridcase);
                var connection = connect(killed.databases().existing("intake"))) {
            execute(connection, "create table report (id int)");
            execute(connection, "insert into report values (1)");
            killed.child().kill9();
        }

        try (var recovered = PostgresServer.start(settings, gridcase);
                var connection = connect(recovered.databases().existing("intake"))) {
            assertThat(show(connection, "select count(*) from report")).isEqualTo("1");
        }
    }

    @Test
    void acknowledged_means_on_disk() throws Exception {
        try (var server = PostgresServer.start(PostgresSettings.onFreePort(folder), gridcase);
                var connection = connect(server.databases().existing("closure"))) {
            assertThat(show(connection, "show fsync")).isEqualTo("on");
            assertThat(show(connection, "show synchronous_commit")).isEqualTo("on");
            assertThat(show(connection, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void a_lock_left_by_a_killed_server_whose_pid_now_belongs_to_another_program_is_removed() throws Exception {
        var settings = PostgresSettings.onFreePort(folder);
        PostgresServer.start(settings, gridcase).close();
        try (var stranger =
                Child.start(Command.of("stranger", List.of("sleep", "600"), folder, folder.resolve("stranger.log")))) {
            var lock = stranger.identity().pid() + "\n" + settings.data() + "\n";
            Files.writeString(settings.data().resolve("postmaster.pid"), lock);

            try (var server = PostgresServer.start(settings, gridcase)) {
                assertThat(server.child().isAlive()).isTrue();
            }
            assertThat(stranger.isAlive()).isTrue();
        }
    }

    @Test
    void a_second_server_on_the_same_folder_is_refused() {
        var settings = PostgresSettings.onFreePort(folder);
        try (var first = PostgresServer.start(settings, gridcase)) {
            assertThatThrownBy(() -> PostgresServer.start(PostgresSettings.onFreePort(folder), gridcase))
                    .isInstanceOf(StartFailed.class)
                    .hasMessageContaining("already running")
                    .hasMessageContaining(
                            String.valueOf(first.child().identity().pid()));
        }
    }

    @Test
    void a_fresh_database_is_empty_again_and_its_role_owns_it() throws Exception {
        try (var server = PostgresServer.start(PostgresSettings.onFreePort(folder), gridcase)) {
            try (var connection = connect(server.databases().fresh("dispatch"))) {
                execute(connection, "create table assignment (id int)");
            }
            try (var connection = connect(server.databases().fresh("dispatch"))) {
                assertThat(show(connection, "select count(*) from pg_tables where schemaname = 'public'"))
                        .isEqualTo("0");
                assertThat(show(connection, "select current_user")).isEqualTo("dispatch");
            }
        }
    }

    @Test
    void closing_leaves_no_process() {
        var server = PostgresServer.start(PostgresSettings.onFreePort(folder), gridcase);
        var process = server.child().identity();
        server.close();
        assertThat(process.alive()).isEmpty();
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String show(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
