package io.gridcase.intake.desk;

import io.gridcase.web.AreaScope;
import java.time.Instant;

/**
 * The queue as it stands for somebody at a moment.
 *
 * @param now what the limits are compared with
 * @param claimedSince a claim made before this has lapsed
 */
public record QueueView(QueueFilter filter, AreaScope areas, Instant now, Instant claimedSince) {}
