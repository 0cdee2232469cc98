package io.gridcase.cityprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is generated stays what the generator writes: nobody edits it by hand, and a second run changes nothing. */
class SyntheticPartsTest {

    @TempDir
    static Path target;

    @BeforeAll
    static void generate() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process generator = new ProcessBuilder(
                        java.toString(),
                        "-Dfile.encoding=UTF-8",
                        TongxiangProfileTest.FOLDER
                                .resolve("SyntheticParts.java")
                                .toString(),
                        TongxiangProfileTest.FOLDER.toString(),
                        target.toString())
                .inheritIO()
                .start();
        assertThat(generator.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(generator.exitValue()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"DEPARTMENTS", "RESPONSIBILITY_MATRIX", "GRIDS"})
    void running_the_generator_again_gives_the_same_bytes(Part part) {
        assertThat(target.resolve(part.file()))
                .hasSameBinaryContentAs(TongxiangProfileTest.FOLDER.resolve(part.file()));
    }
}
