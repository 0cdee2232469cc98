package io.gridcase.intake.open311.rest;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.gridcase.intake.open311.UpdateStatus;
import io.gridcase.intake.progress.Step;

/**
 * One thing that happened to a request.
 *
 * @param externalStatusCode our own word for it
 */
@JsonNaming(SnakeCaseStrategy.class)
record UpdateDocument(
        String updateId,
        String serviceRequestId,
        String status,
        String updatedDatetime,
        String description,
        String externalStatusCode) {

    static UpdateDocument of(Step step) {
        var kind = step.kind();
        return new UpdateDocument(
                step.reportId() + "-" + step.id(),
                step.reportId().toString(),
                UpdateStatus.after(kind).word(),
                Times.text(step.at()),
                step.note() == null ? kind.words() : kind.words() + ": " + step.note(),
                kind.name());
    }

    /** What the sender of an update is told. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Taken(String updateId) {}
}
