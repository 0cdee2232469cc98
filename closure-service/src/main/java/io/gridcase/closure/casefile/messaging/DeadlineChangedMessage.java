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
 * @param resumedBy who ended a pause; absent unless one ended
 */
record DeadlineChangedMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        @Nullable DeadlineMessage deadline,
        @Nullable GrantMessage grant,
        @Nullable String recomputedBy,
        @Nullable String resumedBy,
        @Nullable String reason)
        implements Happening {

    DeadlineChangedMessage {
        Fields.require(caseNumber, gridCode);
    }

    @Override
    public String actor() {
        if (grant != null) {
            return grant.grantedBy();
        }
        return Optional.ofNullable(recomputedBy)
                .or(() -> Optional.ofNullable(resumedBy))
                .orElse(CaseEvent.SYSTEM);
    }

    @Override
    public Optional<String> text() {
        return Optional.ofNullable(grant).map(GrantMessage::reason).or(() -> Optional.ofNullable(reason));
    }

    @Override
    public Effect happenTo(CaseFile caseFile) {
        var changed = deadline == null ? null : deadline.deadline();
        return resumedBy == null ? caseFile.due(changed) : caseFile.resumed(changed);
    }
}
