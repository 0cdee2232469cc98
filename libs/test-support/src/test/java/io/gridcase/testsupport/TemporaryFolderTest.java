package io.gridcase.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {

    @TempDir
    Path parent;

    @Test
    void the_folder_of_a_jvm_that_was_killed_goes_at_the_next_start() throws Exception {
        var left = Files.createDirectories(parent.resolve("gridcase-test-%d-7/kafka".formatted(endedProcess())));
        Files.writeString(left.resolve("meta.properties"), "node.id=1");

        TemporaryFolder.createIn(parent);

        assertThat(left.getParent()).doesNotExist();
    }

    @Test
    void folders_in_use_and_those_of_others_stay() throws IOException {
        var mine = TemporaryFolder.createIn(parent);
        var others = Files.createDirectories(parent.resolve("gridcase-test-results"));

        var next = TemporaryFolder.createIn(parent);

        assertThat(mine.path()).exists().isNotEqualTo(next.path());
        assertThat(others).exists();
    }

    private static long endedProcess() throws Exception {
        var process = new ProcessBuilder("true").start();
        process.waitFor();
        return process.pid();
    }
}
