package io.gridcase.dispatch.assignment;

import io.gridcase.dispatch.timelimit.GrantedDeadline;
import java.time.Instant;

/**
 * Until when a department has to do what.
 *
 * @param deadline 终止时间
 * @param returnUntil 拒签时限: the last instant at which it may still say "not mine"
 */
public record Terms(GrantedDeadline deadline, Instant returnUntil) {}
