package io.gridcase.closure.casefile.messaging;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.casefile.Happening;
import io.gridcase.closure.casefile.Voiding;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.Optional;

/** 作废, as intake tells it: {@code case-voided.v1}. */
record CaseVoidedMessage(CaseNumber caseNumber, GridCode gridCode, String reason, String voidedBy, Instant voidedAt)
        implements Happening {

    CaseVoidedMessage {
        Fields.require(caseNumber, gridCode, reason, voidedBy, voidedAt);
    }

    @Override
    public String actor() {
        return voidedBy;
    }

    @Override
    public Optional<String> text() {
        return Optional.of(reason);
    }

    @Override
    public Effect happenTo(CaseFile caseFile) {
        return caseFile.voided(new Voiding(voidedBy, voidedAt, reason));
    }
}
