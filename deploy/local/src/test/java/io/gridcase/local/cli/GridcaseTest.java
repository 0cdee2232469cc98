package io.gridcase.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.local.GridcaseHome;
import io.gridcase.local.process.FreePort;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridcaseTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path data;

    @Test
    void status_and_down_say_that_nothing_runs() {
        assertThat(run("status", "--data", data.toString())).isEqualTo(1);
        assertThat(run("down", "--data", data.toString())).isZero();
        assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("Nothing runs on " + data));
    }

    @Test
    void a_port_in_use_is_one_clear_line() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(other.getLocalPort());
            var arguments = new ArrayList<>(List.of("up", "--data", data.toString(), "--port-dispatch", port));
            for (var free : List.of("postgres", "kafka", "kafka-controller", "keycloak", "intake", "closure")) {
                arguments.addAll(List.of("--port-" + free, String.valueOf(FreePort.any())));
            }
            assertThat(run(arguments.toArray(String[]::new))).isEqualTo(1);
            assertThat(err.toString().lines()).hasSize(1).first().asString().contains(port, "dispatch");
        }
    }

    @Test
    void a_folder_that_is_not_gridcases_is_one_clear_line() throws Exception {
        Files.writeString(data.resolve("thesis.txt"), "years of work");
        assertThat(run("reset", "--data", data.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void the_clock_is_set_in_the_citys_time_unless_told_otherwise() {
        assertThat(run("clock", "set", "2017-06-30T10:00", "--data", data.toString()))
                .isZero();
        assertThat(data.resolve("clock.properties")).content().contains("start=2017-06-30T02:00:00Z");

        assertThat(run("clock", "set", "2017-06-30T10:00:00Z", "--data", data.toString()))
                .isZero();
        assertThat(data.resolve("clock.properties")).content().contains("start=2017-06-30T10:00:00Z");

        assertThat(run("clock", "set", "tomorrow", "--data", data.toString())).isEqualTo(2);
    }

    @Test
    void logs_of_an_unknown_part_name_the_known_ones() {
        assertThat(run("logs", "mail", "--data", data.toString())).isEqualTo(2);
        assertThat(err.toString()).containsIgnoringCase("intake").containsIgnoringCase("postgres");
    }

    @Test
    void the_matrix_of_a_city_is_checked_with_nothing_running() {
        var tongxiang = GridcaseHome.fromSystemProperty().resolve("deploy/city/tongxiang");

        assertThat(run("routing", "check", tongxiang.toString(), "--on", "2026-11-22"))
                .isEqualTo(1);
        assertThat(out.toString().lines())
                .hasSize(32)
                .anyMatch(line -> line.startsWith("TIE") && line.contains("04010  330483101"))
                .anyMatch(line -> line.startsWith("GAP") && line.contains("10002  330483 "))
                .last()
                .isEqualTo("31 finding(s) on 2026-11-22.");
    }

    @Test
    void what_is_wrong_with_a_city_profile_is_told_line_by_line() throws Exception {
        assertThat(run("routing", "check", data.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("responsibility-matrix.csv: this file is missing");
    }

    private int run(String... arguments) {
        return Gridcase.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
