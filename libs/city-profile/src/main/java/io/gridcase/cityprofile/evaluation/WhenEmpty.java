package io.gridcase.cityprofile.evaluation;

/** What becomes of a part for whose ratio there is nothing to divide by. */
public enum WhenEmpty {
    /** The unit gets no score. */
    UNRANKED,
    /** The other parts count for the whole. */
    LEFT_OUT,
    /** All points: there was nothing to do wrong. */
    FULL
}
