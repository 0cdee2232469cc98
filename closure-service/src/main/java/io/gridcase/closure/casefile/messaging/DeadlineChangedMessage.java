package io.gridcase.closure.casefile.messaging;

import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.casefile.Happening;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Another deadline, as dispatch tells it: {@code deadline-extended.v1}, {@code handling-type-changed.v1},
 * {@code assignment-resumed.v1}, {@code deadline-recomputed.v1}.
 *
 * @param deadline absent when there is none any more
 * @param grant of what a department asked for
 */
record DeadlineChangedMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        @Nullable DeadlineMessage deadline,
        @Nullable Grant grant,
        @Nullable String recomputedBy,
        @Nullable String resumedBy,
        @Nullable String reason)
        implements Happening {

    DeadlineChangedMessage {
        Fields.require(caseNumber, gridCode);
    }

    /** Who granted what a department asked for, and why it did. */
    record Grant(String grantedBy, String reason) {

        Grant {
            Fields.require(grantedBy, reason);
        }
    }

    @Override
    public String actor() {
        if (grant != null) {
            return grant.grantedBy;
        }
        return Optional.ofNullable(recomputedBy)
                .or(() -> Optional.ofNullable(resumedBy))
                .orElse(CaseEvent.SYSTEM);
    }

    @Override
    public Optional<String> text() {
        return Optional.ofNullable(grant).map(Grant::reason).or(() -> Optional.ofNullable(reason));
    }

    @Override
    public Effect happenTo(CaseFile caseFile) {
        return caseFile.due(deadline == null ? null : deadline.deadline());
    }
}
