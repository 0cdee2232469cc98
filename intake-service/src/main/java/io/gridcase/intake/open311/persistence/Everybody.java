package io.gridcase.intake.open311.persistence;

/** What everybody may see of a report, in the words of a query. */
final class Everybody {

    /** What citizens reported. */
    static final String MAY_READ = "channel in ('PUBLIC', 'WECHAT')";

    /**
     * Whether its pictures may be looked at, after the state of the report, or of the one it was merged into: not before
     * all of them are here, and not of what turned out to be none of the city's business.
     */
    static final String MAY_LOOK = "not in ('AWAITING_PHOTOS', 'REJECTED', 'VOIDED')";

    private Everybody() {}
}
