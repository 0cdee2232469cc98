package io.gridcase.photo.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.photo.PhotoFiles;
import io.gridcase.photo.PhotoId;
import io.gridcase.photo.PhotoStoreContract;
import io.gridcase.photo.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FolderPhotoFilesTest extends PhotoStoreContract {

    @Override
    protected PhotoFiles open() {
        return new FolderPhotoFiles(photos());
    }

    @Override
    protected List<String> names() throws IOException {
        if (Files.notExists(photos())) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(photos())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    @Test
    void a_failing_disk_leaves_no_half_photo() throws IOException {
        Path upload = upload(Pictures.jpeg(8, 8));
        PhotoId id = await(store.store(upload)).id();
        Path outerFolder = photos().resolve(id.value().substring(0, 2));
        deleteAll(outerFolder);
        Files.writeString(outerFolder, "a file where the folder should be");

        assertThatThrownBy(() -> await(store.store(upload))).hasRootCauseInstanceOf(IOException.class);
        assertThat(await(store.missing(List.of(id)))).containsExactly(id);
        assertThat(photos().resolve("drafts")).isEmptyDirectory();
    }

    private Path photos() {
        return folder.resolve("photos");
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
