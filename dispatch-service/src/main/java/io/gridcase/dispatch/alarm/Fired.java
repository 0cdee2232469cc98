package io.gridcase.dispatch.alarm;

import io.gridcase.dispatch.assignment.Timer;
import java.util.List;

/**
 * What was done in one transaction.
 *
 * @param cases how many were looked at
 * @param timers those that had become due
 */
record Fired(int cases, List<Timer> timers) {

    static final Fired NOTHING = new Fired(0, List.of());
}
