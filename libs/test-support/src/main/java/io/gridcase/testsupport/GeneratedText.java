package io.gridcase.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Text in the repository that is rendered from the code: a test compares it, and writes it instead when run with
 * {@code -Dgridcase.generate=true}.
 */
public final class GeneratedText {

    private GeneratedText() {}

    /** The whole file, named from the root of the repository. */
    public static void checkFile(String file, String expected) {
        var path = Contracts.home().resolve(file);
        if (generating()) {
            write(path, expected);
        }
        assertThat(path)
                .as("out of date; run the test with -Dgridcase.generate=true")
                .content()
                .isEqualTo(expected);
    }

    /** The part of a file between {@code <!-- section:begin -->} and {@code <!-- section:end -->}. */
    public static void checkSection(String file, String section, String expected) {
        var path = Contracts.home().resolve(file);
        var text = read(path);
        var begin = "<!-- %s:begin -->\n".formatted(section);
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf("<!-- %s:end -->".formatted(section));
        assertThat(to).as("section %s of %s", section, file).isGreaterThanOrEqualTo(from);
        if (generating()) {
            write(path, text.substring(0, from) + expected + text.substring(to));
            return;
        }
        assertThat(text.substring(from, to))
                .as("%s is out of date; run the test with -Dgridcase.generate=true", file)
                .isEqualTo(expected);
    }

    private static boolean generating() {
        return Boolean.getBoolean("gridcase.generate");
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path path, String text) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
