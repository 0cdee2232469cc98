package io.gridcase.photo.folder;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import io.gridcase.photo.PhotoFormat;
import io.gridcase.photo.PhotoId;
import io.gridcase.photo.StoredPhoto;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Files named by photo id, two levels deep so that no folder grows long: {@code ab/cd/abcd…}. A file appears complete
 * or not at all: it is written as a draft, forced to disk, and renamed.
 */
class PhotoFolder {

    private final Path root;

    PhotoFolder(Path root) {
        this.root = root;
    }

    /**
     * Keeps a copy of the picture. Two who keep the same one at once both rename over the same name: whichever comes
     * last replaces equal bytes, and neither answers before the name is on disk.
     */
    void keep(Path picture, PhotoId id) throws IOException {
        Path drafts = Files.createDirectories(root.resolve("drafts"));
        Path draft = Files.createTempFile(drafts, id.value(), ".draft");
        try {
            copy(picture, draft);
            Files.createDirectories(innerFolder(id));
            Files.move(draft, fileOf(id), ATOMIC_MOVE);
            forceNames(id);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    boolean has(PhotoId id) {
        return Files.isRegularFile(fileOf(id));
    }

    Optional<StoredPhoto> find(PhotoId id) throws IOException {
        return has(id) ? Optional.of(new StoredPhoto(formatOf(id), fileOf(id))) : Optional.empty();
    }

    private static void copy(Path picture, Path draft) throws IOException {
        try (InputStream in = Files.newInputStream(picture);
                FileChannel out = FileChannel.open(draft, WRITE)) {
            in.transferTo(Channels.newOutputStream(out));
            out.force(true);
        }
    }

    /** A new name lasts only when the folder that holds it is on disk, and so with the names of the folders above. */
    private void forceNames(PhotoId id) throws IOException {
        for (Path folder : List.of(innerFolder(id), outerFolder(id), root)) {
            try (FileChannel names = FileChannel.open(folder, READ)) {
                names.force(true);
            }
        }
    }

    private PhotoFormat formatOf(PhotoId id) throws IOException {
        try (InputStream in = Files.newInputStream(fileOf(id))) {
            return PhotoFormat.of(in.readNBytes(PhotoFormat.SIGNATURE_LENGTH))
                    .orElseThrow(() -> new IOException("the stored photo " + id + " is no picture any more"));
        }
    }

    private Path fileOf(PhotoId id) {
        return innerFolder(id).resolve(id.value());
    }

    private Path innerFolder(PhotoId id) {
        return outerFolder(id).resolve(id.value().substring(2, 4));
    }

    private Path outerFolder(PhotoId id) {
        return root.resolve(id.value().substring(0, 2));
    }
}
