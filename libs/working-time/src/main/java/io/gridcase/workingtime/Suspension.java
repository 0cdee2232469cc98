package io.gridcase.workingtime;

import java.time.Duration;
import java.time.Instant;

/**
 * 挂账: a deadline whose clock stands still.
 *
 * @param deadline the deadline as it was
 * @param suspendedAt when the clock stopped
 * @param unused time left then, on the clock of the limit's unit; zero or negative when the deadline had been reached
 * @param unusedBeforeWarning time left then before the warning, likewise
 */
public record Suspension(Deadline deadline, Instant suspendedAt, Duration unused, Duration unusedBeforeWarning) {}
