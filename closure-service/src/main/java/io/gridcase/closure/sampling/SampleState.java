package io.gridcase.closure.sampling;

/** Where a sample check stands. */
public enum SampleState {
    /** 待抽查: drawn, nobody has looked yet. */
    DRAWN,
    /** 抽查合格: it is solved, as the verification said. */
    PASSED,
    /** 抽查不合格: it is not; the case goes on as a new one, and whoever verified it has to answer for that. */
    FAILED
}
