package io.gridcase.closure.casefile.messaging;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.casefile.Happening;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 改派 and 合署, as dispatch tells them: {@code assignment-reassigned.v1}.
 *
 * @param toName of the department that takes over as things stand; absent when the case is dispatched anew
 */
record AssignmentReassignedMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode to,
        @Nullable String toName,
        String reassignedBy,
        String reason)
        implements Happening {

    AssignmentReassignedMessage {
        Fields.require(caseNumber, gridCode, to, reassignedBy, reason);
    }

    @Override
    public String actor() {
        return reassignedBy;
    }

    @Override
    public Optional<String> text() {
        return Optional.of(reason);
    }

    @Override
    public Effect happenTo(CaseFile caseFile) {
        return toName == null ? Effect.NOTED : caseFile.transferred(to, toName);
    }
}
