package io.gridcase.intake.report;

/** A report was not kept in one step: there is another that may be the same problem, which has to be looked at first. */
public class LooksAlike extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
