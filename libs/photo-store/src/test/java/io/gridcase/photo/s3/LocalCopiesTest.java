package io.gridcase.photo.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalCopiesTest {

    @TempDir
    Path folder;

    private LocalCopies copies;

    @BeforeEach
    void roomForThree() {
        copies = new LocalCopies(folder, 300, Clock.systemUTC());
    }

    @Test
    void the_copy_not_asked_for_the_longest_makes_room() throws IOException {
        fetch("first", 1);
        fetch("second", 2);
        fetch("third", 3);
        assertThat(copies.find("first")).isPresent();

        fetch("fourth", 4);

        assertThat(copies.find("second")).isEmpty();
        assertThat(copies.find("first")).isPresent();
        assertThat(copies.find("third")).isPresent();
    }

    @Test
    void a_fetch_that_fails_leaves_nothing() {
        assertThatThrownBy(() -> copies.fetch("photo", into -> {
                    Files.write(into, new byte[50]);
                    throw new IOException("the line was cut");
                }))
                .hasMessage("the line was cut");

        assertThat(folder).isEmptyDirectory();
    }

    private void fetch(String name, int age) throws IOException {
        Path copy = copies.fetch(name, into -> Files.write(into, new byte[100]));
        Files.setLastModifiedTime(copy, FileTime.fromMillis(age));
    }
}
