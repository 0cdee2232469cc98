package io.gridcase.closure.verification.rest;

/** What free text may hold: everything but the one character that PostgreSQL cannot keep. */
final class Words {

    static final String WITHOUT_NUL = "[^\\x00]*";
    static final String NUL = "must not hold the character NUL";

    private Words() {}
}
