package io.gridcase.closure.casefile.messaging;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.casefile.Happening;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import java.util.Optional;

/** 签收, as dispatch tells it: {@code assignment-accepted.v1}. */
record AssignmentAcceptedMessage(CaseNumber caseNumber, GridCode gridCode, String acceptedBy) implements Happening {

    AssignmentAcceptedMessage {
        Fields.require(caseNumber, gridCode, acceptedBy);
    }

    @Override
    public String actor() {
        return acceptedBy;
    }

    @Override
    public Optional<String> text() {
        return Optional.empty();
    }

    @Override
    public Effect happenTo(CaseFile caseFile) {
        return caseFile.accepted();
    }
}
