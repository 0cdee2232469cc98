package io.gridcase.closure.ledger;

import io.gridcase.code.CaseNumber;
import java.util.UUID;

/**
 * One event of a case, as it was said; never changed and never removed.
 *
 * @param eventId the event's own id, the same wherever it is heard
 * @param body the message, JSON, to the letter
 */
public record LedgerEntry(UUID eventId, CaseNumber caseNumber, TimelineEntry told, String body) {}
