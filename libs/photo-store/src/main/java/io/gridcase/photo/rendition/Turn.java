package io.gridcase.photo.rendition;

import java.awt.geom.AffineTransform;

/** How an EXIF orientation (TIFF 6.0, tag 274) turns stored pixels upright. */
record Turn(int orientation) {

    boolean swapsSides() {
        return orientation >= 5;
    }

    /** Maps stored points onto upright ones. */
    AffineTransform of(double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
