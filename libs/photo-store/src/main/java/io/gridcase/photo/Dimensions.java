package io.gridcase.photo;

/** Width and height of a picture in pixels, both at least 1. */
record Dimensions(int width, int height) {

    static Dimensions of(int width, int height) throws BrokenPicture {
        if (width < 1 || height < 1) {
            throw new BrokenPicture("a picture of %d × %d pixels shows nothing".formatted(width, height));
        }
        return new Dimensions(width, height);
    }

    long pixels() {
        return (long) width * height;
    }
}
