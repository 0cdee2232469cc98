package io.gridcase.closure.promise;

/** What has become of a promise so far. */
public enum Outcome {
    /** Struck off, and handled no later than promised. */
    KEPT,
    /** The promised instant has passed without an answer, or the answer came after it. */
    MISSED,
    /** Neither yet. */
    OPEN
}
