package io.gridcase.dispatch.assignment.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.assignment.AssistanceAnswered;
import java.time.Instant;
import java.util.List;

/** {@code assistance-answered.v1}. */
record AssistanceAnsweredMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        int round,
        DepartmentCode department,
        boolean declined,
        String note,
        List<String> photos,
        String answeredBy,
        Instant answeredAt) {

    static AssistanceAnsweredMessage of(AssistanceAnswered event) {
        var assistance = event.assistance();
        return new AssistanceAnsweredMessage(
                event.caseNumber(),
                event.gridCode(),
                event.round(),
                assistance.department(),
                assistance.declined(),
                assistance.note(),
                assistance.photos(),
                assistance.by(),
                assistance.at());
    }
}
