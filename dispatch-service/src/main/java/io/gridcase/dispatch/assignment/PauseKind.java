package io.gridcase.dispatch.assignment;

/** Why the clock of an assignment stands still. */
public enum PauseKind {
    /** 挂账: for engineering and seasonal work, once a case, at most a year. */
    SUSPENSION,
    /** 缓办: for a shorter while, not counted among what is due meanwhile. */
    POSTPONEMENT
}
