package io.gridcase.intake.report;

/** Where the rules send a report before any person decides about it. */
enum Way {
    /** Nowhere: for its photos, for somebody on site or for a decision. */
    WAIT,
    /** 自处置: it is done already. */
    SOLVE_ON_SPOT,
    /** 核实: to somebody who looks on site. */
    CONFIRM,
    /** 立案: nothing is left to decide. */
    FILE,
    /** To the centre, which decides. */
    DECIDE;

    /** Stands for a staff code wherever the rules acted. */
    static final String SYSTEM = "system";

    /** Whether nobody has to be found for it. */
    boolean inOneStep() {
        return this != CONFIRM;
    }
}
