package io.gridcase.closure.casefile.messaging;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.casefile.Handling;
import io.gridcase.closure.casefile.Happening;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** 处置反馈, as dispatch tells it: {@code assignment-handled.v1}. */
record AssignmentHandledMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        String handledBy,
        Instant handledAt,
        String note,
        List<String> photos)
        implements Happening {

    AssignmentHandledMessage {
        Fields.require(caseNumber, gridCode, department, handledBy, handledAt, note, photos);
    }

    @Override
    public String actor() {
        return handledBy;
    }

    @Override
    public Optional<String> text() {
        return Optional.of(note);
    }

    @Override
    public Effect happenTo(CaseFile caseFile) {
        return caseFile.handled(new Handling(department.value(), handledBy, handledAt, note, photos));
    }
}
