package io.gridcase.dispatch.assignment.messaging;

import io.gridcase.dispatch.assignment.Grant;
import java.time.Instant;
import java.util.UUID;

/** Who asked, and who granted it. */
record GrantMessage(UUID requestId, String askedBy, String reason, String grantedBy, Instant grantedAt) {

    static GrantMessage of(Grant grant) {
        return new GrantMessage(
                grant.requestId(), grant.askedBy(), grant.reason(), grant.grantedBy(), grant.grantedAt());
    }
}
