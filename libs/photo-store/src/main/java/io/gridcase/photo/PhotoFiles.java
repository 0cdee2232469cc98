package io.gridcase.photo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the bytes are: a folder or an object store. Called on worker threads and blocks; several replicas and threads
 * may keep and read the same file at once.
 */
public interface PhotoFiles {

    /**
     * Keeps a copy, complete or not at all; when this returns, the copy survives a crash. Keeping the same file again
     * replaces equal bytes.
     */
    void keep(PhotoId id, PhotoFile file, Content content) throws IOException;

    boolean has(PhotoId id, PhotoFile file) throws IOException;

    /** A local file with the bytes, empty when they were never kept. */
    Optional<Path> find(PhotoId id, PhotoFile file) throws IOException;
}
