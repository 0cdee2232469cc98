package io.gridcase.dispatch.supervision.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import io.gridcase.code.SupervisionLevel;
import io.gridcase.dispatch.supervision.SupervisionAnswered;
import java.time.Instant;
import java.util.UUID;

/** {@code supervision-answered.v1}. */
record SupervisionAnsweredMessage(
        UUID id,
        CaseNumber caseNumber,
        GridCode gridCode,
        SupervisionLevel level,
        String department,
        String text,
        String answeredBy,
        Instant answeredAt) {

    static SupervisionAnsweredMessage of(SupervisionAnswered event) {
        return new SupervisionAnsweredMessage(
                event.id(),
                event.caseNumber(),
                event.gridCode(),
                event.level(),
                event.answer().answeringDepartment(),
                event.answer().answerText(),
                event.answer().answeredBy(),
                event.answer().answeredAt());
    }
}
