package io.gridcase.closure.casefile.messaging;

import io.gridcase.closure.casefile.CaseStage;
import io.gridcase.closure.casefile.Happening;
import io.gridcase.closure.casefile.Pause;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.Optional;

/** 挂账 and 缓办, as dispatch tells them: {@code assignment-suspended.v1}, {@code assignment-postponed.v1}. */
record PausedMessage(
        CaseNumber caseNumber, GridCode gridCode, GrantMessage grant, Instant pausedAt, Instant pausedUntil) {

    PausedMessage {
        Fields.require(caseNumber, gridCode, grant, pausedAt, pausedUntil);
    }

    Happening as(CaseStage stage) {
        var pause = new Pause(pausedAt, pausedUntil);
        return new Told(
                caseNumber,
                gridCode,
                grant.grantedBy(),
                Optional.of(grant.reason()),
                caseFile -> caseFile.paused(stage, pause));
    }
}
