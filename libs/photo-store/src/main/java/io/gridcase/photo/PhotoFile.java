package io.gridcase.photo;

/** What is kept of a photo, each in a file of its own. */
public enum PhotoFile {
    /** The bytes as they were sent. */
    ORIGINAL(""),
    /** {@link PhotoFacts} as JSON. */
    FACTS(".json"),
    /** A JPEG to look at on a screen. */
    SCREEN(".screen.jpg"),
    /** A JPEG for lists. */
    THUMBNAIL(".thumbnail.jpg");

    private final String suffix;

    PhotoFile(String suffix) {
        this.suffix = suffix;
    }

    public String nameFor(PhotoId id) {
        return id.value() + suffix;
    }
}
