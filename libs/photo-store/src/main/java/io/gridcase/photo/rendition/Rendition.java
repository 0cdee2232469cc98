package io.gridcase.photo.rendition;

import io.gridcase.photo.PhotoFile;

/**
 * A JPEG made of a photo: upright, and without anything that the camera noted, so that it may be shown in public.
 * Nothing is enlarged.
 */
public enum Rendition {
    /** Longest side 1600 pixels. */
    SCREEN(1600, PhotoFile.SCREEN),
    /** Longest side 320 pixels. */
    THUMBNAIL(320, PhotoFile.THUMBNAIL);

    private final int longestSide;
    private final PhotoFile file;

    Rendition(int longestSide, PhotoFile file) {
        this.longestSide = longestSide;
        this.file = file;
    }

    int longestSide() {
        return longestSide;
    }

    PhotoFile file() {
        return file;
    }
}
