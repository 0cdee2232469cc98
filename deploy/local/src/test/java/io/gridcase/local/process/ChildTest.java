package io.gridcase.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.local.StartFailed;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    @TempDir
    Path folder;

    @Test
    void a_child_that_dies_while_starting_is_reported_with_the_end_of_its_log() {
        try (var child = shell("echo no space left on device; exit 7")) {
            assertThatThrownBy(() -> child.await(() -> false, Duration.ofSeconds(30)))
                    .isInstanceOf(StartFailed.class)
                    .hasMessageContainingAll("victim ended with exit code 7", "no space left on device");
        }
    }

    @Test
    void a_child_that_is_never_ready_is_reported() {
        try (var child = shell("echo waiting for the moon; sleep 600")) {
            assertThatThrownBy(() -> child.await(() -> false, Duration.ofMillis(300)))
                    .hasMessageContainingAll("victim was not ready", "waiting for the moon");
        }
    }

    @Test
    void only_what_this_run_has_written_counts() {
        try (var earlier = shell("echo ready")) {
            earlier.awaitSuccess(Duration.ofSeconds(10));
        }
        try (var child = shell("sleep 600")) {
            assertThat(child.log().contains("ready")).isFalse();
        }
    }

    @Test
    void a_child_that_does_not_listen_is_killed_with_all_that_it_started() {
        var child = shell("sleep 600 & sleep 601 & wait");
        child.await(() -> descendants(child).size() == 2, Duration.ofSeconds(10));
        var all = descendants(child);

        child.kill9();

        assertThat(child.isAlive()).isFalse();
        assertThat(all).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void a_child_ends_with_its_jvm_however_that_ends() throws Exception {
        var jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var out = new BufferedReader(new InputStreamReader(jvm.getInputStream(), StandardCharsets.UTF_8));
        var child = ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();

        jvm.destroyForcibly();

        child.onExit().get(10, TimeUnit.SECONDS);
    }

    private Child shell(String script) {
        return shell(script, folder);
    }

    private static Child shell(String script, Path folder) {
        return Child.start(
                Command.of("victim", List.of("/bin/sh", "-c", script), folder, folder.resolve("victim.log")));
    }

    private static List<ProcessHandle> descendants(Child child) {
        return ProcessHandle.of(child.identity().pid())
                .orElseThrow()
                .descendants()
                .toList();
    }

    /** The main class of a JVM that starts a child, tells its pid and waits to be killed. */
    static final class Starter {

        public static void main(String[] arguments) throws InterruptedException {
            var child = shell("exec sleep 600", Path.of(arguments[0]));
            System.out.println(child.identity().pid());
            Thread.currentThread().join();
        }
    }
}
