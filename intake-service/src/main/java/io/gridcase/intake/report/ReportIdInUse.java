package io.gridcase.intake.report;

/** The same report arrived twice at once and the other one was first; looking again will find it. */
public class ReportIdInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReportIdInUse() {}

    public ReportIdInUse(Throwable violation) {
        super(violation);
    }
}
