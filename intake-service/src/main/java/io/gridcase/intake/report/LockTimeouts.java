package io.gridcase.intake.report;

/** Failures that only say that others held a lock for longer than anybody may wait. */
public interface LockTimeouts {

    boolean include(Throwable failure);
}
