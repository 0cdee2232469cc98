package io.gridcase.dispatch.assignment.rest;

/** What free text may contain: PostgreSQL keeps every character but NUL. */
final class Text {

    static final String STORABLE = "[^\\x00]*";
    static final String NOT_STORABLE = "must not contain the character NUL";

    private Text() {}
}
