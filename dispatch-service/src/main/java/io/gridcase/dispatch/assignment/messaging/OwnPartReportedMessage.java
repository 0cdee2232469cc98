package io.gridcase.dispatch.assignment.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.assignment.OwnPartReported;
import java.time.Instant;
import java.util.List;

/** {@code own-part-reported.v1}. */
record OwnPartReportedMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        String reportedBy,
        Instant reportedAt,
        String note,
        List<String> photos,
        List<DepartmentCode> awaited) {

    static OwnPartReportedMessage of(OwnPartReported event) {
        var handling = event.handling();
        return new OwnPartReportedMessage(
                event.caseNumber(),
                event.gridCode(),
                event.department(),
                handling.handledBy(),
                handling.handledAt(),
                handling.handlingNote(),
                handling.handlingPhotos(),
                event.awaited());
    }
}
