package io.gridcase.closure.casefile;

/** What the messages of other services mean. */
public interface Happenings {

    /** @throws IllegalArgumentException when nobody here knows the type, or the body is not of it */
    Happening read(String type, String body);
}
