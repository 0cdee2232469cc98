package io.gridcase.photo.folder;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import io.gridcase.photo.Content;
import io.gridcase.photo.PhotoConfig;
import io.gridcase.photo.PhotoFile;
import io.gridcase.photo.PhotoFiles;
import io.gridcase.photo.PhotoId;
import io.quarkus.arc.lookup.LookupUnlessProperty;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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
@Singleton
@LookupUnlessProperty(name = "gridcase.photos.store", stringValue = "s3", lookupIfMissing = true)
class FolderPhotoFiles implements PhotoFiles {

    private final Path root;

    @Inject
    FolderPhotoFiles(PhotoConfig config) {
        this(config.dir().toAbsolutePath());
    }

    FolderPhotoFiles(Path root) {
        this.root = root;
    }

    /**
     * Two who keep the same file at once both rename over the same name: whichever comes last replaces equal bytes, and
     * neither answers before the name is on disk.
     */
    @Override
    public void keep(PhotoId id, PhotoFile file, Content content) throws IOException {
        Path drafts = Files.createDirectories(root.resolve("drafts"));
        Path draft = Files.createTempFile(drafts, id.value(), ".draft");
        try {
            copy(content, draft);
            Files.createDirectories(innerFolder(id));
            Files.move(draft, path(id, file), ATOMIC_MOVE);
            forceNames(id);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public boolean has(PhotoId id, PhotoFile file) {
        return Files.isRegularFile(path(id, file));
    }

    @Override
    public Optional<Path> find(PhotoId id, PhotoFile file) {
        return Optional.of(path(id, file)).filter(Files::isRegularFile);
    }

    private static void copy(Content content, Path draft) throws IOException {
        try (InputStream in = content.open();
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

    private Path path(PhotoId id, PhotoFile file) {
        return innerFolder(id).resolve(file.nameFor(id));
    }

    private Path innerFolder(PhotoId id) {
        return outerFolder(id).resolve(id.value().substring(2, 4));
    }

    private Path outerFolder(PhotoId id) {
        return root.resolve(id.value().substring(0, 2));
    }
}
