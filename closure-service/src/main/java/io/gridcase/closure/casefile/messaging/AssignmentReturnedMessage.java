package io.gridcase.closure.casefile.messaging;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.casefile.Happening;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import java.util.Optional;

/** 回退, as dispatch tells it: {@code assignment-returned.v1}. */
record AssignmentReturnedMessage(
        CaseNumber caseNumber, GridCode gridCode, String returnedBy, String reason, int returnCount)
        implements Happening {

    AssignmentReturnedMessage {
        Fields.require(caseNumber, gridCode, returnedBy, reason);
    }

    @Override
    public String actor() {
        return returnedBy;
    }

    @Override
    public Optional<String> text() {
        return Optional.of(reason);
    }

    @Override
    public Effect happenTo(CaseFile caseFile) {
        return caseFile.returned(reason, returnCount);
    }
}
