package io.gridcase.photo.folder;

import io.gridcase.photo.PhotoFiles;
import java.nio.file.Path;

/** Folders of photos for tests. */
public final class PhotoFolders {

    private PhotoFolders() {}

    public static PhotoFiles at(Path root) {
        return new FolderPhotoFiles(root);
    }
}
