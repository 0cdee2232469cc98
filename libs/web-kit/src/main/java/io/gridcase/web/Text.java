package io.gridcase.web;

/** What free text may contain: PostgreSQL keeps every character but NUL. */
public final class Text {

    public static final String STORABLE = "[^\\x00]*";
    public static final String NOT_STORABLE = "must not contain the character NUL";

    private Text() {}
}
