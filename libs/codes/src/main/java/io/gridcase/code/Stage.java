package io.gridcase.code;

import java.util.Set;

/** The steps of a case that have a time limit of their own, apart from that of the department. */
public enum Stage {
    /** 受理: until a report is filed, rejected or merged. */
    DECISION,
    /** 核实: until somebody has looked on site. */
    CONFIRMATION,
    /** 派遣: until a dispatcher has found the department responsible. */
    DISPATCH,
    /** 仲裁: until a supervisor has decided for good who is responsible. */
    ARBITRATION,
    /** 签收: until the department has taken the case on. */
    ACCEPTANCE,
    /** 核查: until somebody has looked on site whether it is solved. */
    VERIFICATION;

    private static final Set<Stage> BEFORE_FILING = Set.of(DECISION, CONFIRMATION);

    /** Whether it is about a report, so that intake keeps it, by the clock on the wall. */
    public boolean isBeforeFiling() {
        return BEFORE_FILING.contains(this);
    }
}
