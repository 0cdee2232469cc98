package io.gridcase.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.testsupport.Contracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The profile of Tongxiang, and copies of it with something changed. */
public final class ProfileCopy {

    public static final Path TONGXIANG = Contracts.home().resolve("deploy/city/tongxiang");

    private final Path folder;

    /** @param folder empty */
    public ProfileCopy(Path folder) {
        this.folder = folder;
        try (var files = Files.list(TONGXIANG)) {
            for (var original : files.toList()) {
                Files.copy(original, folder.resolve(original.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Changes a text everywhere in a file, where it must occur. */
    public ProfileCopy edit(String file, String regex, String instead) {
        try {
            var text = Files.readString(folder.resolve(file));
            var edited = text.replaceAll(regex, instead);
            assertThat(edited).as(file).isNotEqualTo(text);
            Files.writeString(folder.resolve(file), edited);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes 遮阳篷破损 out, a class that nothing but its conditions refers to. */
    public ProfileCopy withoutAwnings() {
        return edit("classes.csv", "(?m)^.*,INCIDENT,06043,.*\n", "")
                .edit("conditions.csv", "(?m)^.*,INCIDENT,06043,.*\n", "");
    }
}
