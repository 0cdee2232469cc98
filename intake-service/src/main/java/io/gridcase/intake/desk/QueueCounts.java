package io.gridcase.intake.desk;

import io.gridcase.code.Channel;
import java.util.Map;

/**
 * How much waits.
 *
 * @param overdue of those that wait, past their own limit
 * @param claimed of those that wait, with an officer at work on them
 */
public record QueueCounts(long waiting, long overdue, long claimed, Map<Channel, Long> byChannel) {}
