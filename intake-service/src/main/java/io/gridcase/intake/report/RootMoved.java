package io.gridcase.intake.report;

/** Somebody else merged the root meanwhile; looking again will find the new one. */
class RootMoved extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
