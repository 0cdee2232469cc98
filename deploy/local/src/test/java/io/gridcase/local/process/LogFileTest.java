package io.gridcase.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void nameFile() {
        path = folder.resolve("kafka.log");
    }

    @Test
    void a_full_file_is_put_aside_and_the_one_before_it_goes() throws IOException {
        Files.writeString(path, "x".repeat(10_000_001));
        Files.writeString(folder.resolve("kafka.log.1"), "older");

        var log = LogFile.continuing(path);

        assertThat(log.from()).isZero();
        assertThat(path).doesNotExist();
        assertThat(folder.resolve("kafka.log.1")).hasSize(10_000_001);
    }

    @Test
    void any_other_file_is_continued() throws IOException {
        Files.writeString(path, "earlier\n");

        var log = LogFile.continuing(path);
        Files.writeString(path, "earlier\nnow\n");

        assertThat(log.tail(9)).containsExactly("now");
    }
}
