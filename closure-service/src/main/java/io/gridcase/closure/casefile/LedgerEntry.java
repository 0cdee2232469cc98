package io.gridcase.closure.casefile;

import io.gridcase.code.CaseNumber;
import java.time.Instant;
import java.util.UUID;

/**
 * One event of a case, as it was said; never changed and never removed.
 *
 * @param eventId the event's own id, the same wherever it is heard
 * @param receivedAt when this service wrote it down
 * @param body the message, JSON
 */
public record LedgerEntry(UUID eventId, CaseNumber caseNumber, TimelineEntry told, Instant receivedAt, String body) {}
