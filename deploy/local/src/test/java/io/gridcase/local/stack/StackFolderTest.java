package io.gridcase.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.local.process.Child;
import io.gridcase.local.process.Command;
import io.gridcase.local.process.ProcessIdentity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackFolderTest {

    @TempDir
    Path parent;

    private StackFolder folder;

    @BeforeEach
    void folder() {
        folder = new StackFolder(parent.resolve("data"));
    }

    @Test
    void the_state_comes_back_as_it_was_written() {
        folder.requireIdle();
        var state = new StackState(identity(), true, Ports.STANDARD, Map.of(Part.INTAKE, identity()));
        folder.state().write(state);
        assertThat(folder.state().read()).contains(state);
    }

    @Test
    void a_folder_of_somebody_else_is_neither_used_nor_emptied() throws Exception {
        Files.createDirectories(folder.root());
        var thesis = Files.writeString(folder.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(folder::requireIdle).isInstanceOf(NotOurFolder.class);
        assertThatThrownBy(folder::empty).isInstanceOf(NotOurFolder.class);
        assertThat(thesis).exists();
    }

    @Test
    void emptying_removes_everything_but_the_folder() throws Exception {
        folder.requireIdle();
        Files.writeString(Files.createDirectories(folder.resolve("kafka/data")).resolve("log"), "x");
        folder.empty();
        assertThat(folder.root()).isEmptyDirectory();
    }

    @Test
    void what_a_killed_launcher_left_is_stopped_but_nobody_who_got_its_pid_later() {
        folder.requireIdle();
        try (var left = sleeping("left");
                var stranger = sleeping("stranger")) {
            var reused = new ProcessIdentity(stranger.identity().pid(), Instant.EPOCH);
            folder.state()
                    .write(new StackState(
                            new ProcessIdentity(stranger.identity().pid(), Instant.EPOCH),
                            true,
                            Ports.STANDARD,
                            Map.of(Part.INTAKE, left.identity(), Part.CLOSURE, reused)));

            assertThat(RunningStack.on(folder).orElseThrow().stop()).isTrue();

            assertThat(left.isAlive()).isFalse();
            assertThat(stranger.isAlive()).isTrue();
            assertThat(RunningStack.on(folder)).isEmpty();
        }
    }

    @Test
    void the_clock_file_says_what_to_show_and_since_when() throws Exception {
        folder.clock().set(Instant.parse("2017-06-30T02:00:00Z"));
        var written = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("clock.properties"))) {
            written.load(reader);
        }
        assertThat(written).containsEntry("start", "2017-06-30T02:00:00Z").containsKey("anchor");

        folder.clock().real();
        assertThat(folder.resolve("clock.properties")).doesNotExist();
    }

    private Child sleeping(String name) {
        return Child.start(Command.of(name, List.of("sleep", "600"), parent, parent.resolve(name + ".log")));
    }

    private static ProcessIdentity identity() {
        return ProcessIdentity.of(ProcessHandle.current());
    }
}
