package io.gridcase.dispatch.assignment;

import java.time.Instant;
import java.util.UUID;

/**
 * What a department asked for and somebody granted.
 *
 * @param requestId of the request
 * @param askedBy staff code
 * @param reason why the department asked
 * @param grantedBy staff code of the dispatcher
 */
public record Grant(UUID requestId, String askedBy, String reason, String grantedBy, Instant grantedAt) {}
