package io.gridcase.closure.casefile.messaging;

import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.casefile.Happening;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import java.util.Optional;

/** 待派遣, as dispatch tells it: {@code dispatch-held.v1}. */
record DispatchHeldMessage(CaseNumber caseNumber, GridCode gridCode, String explanation) implements Happening {

    DispatchHeldMessage {
        Fields.require(caseNumber, gridCode, explanation);
    }

    @Override
    public String actor() {
        return CaseEvent.SYSTEM;
    }

    @Override
    public Optional<String> text() {
        return Optional.of(explanation);
    }

    @Override
    public Effect happenTo(CaseFile caseFile) {
        return caseFile.held(explanation);
    }
}
