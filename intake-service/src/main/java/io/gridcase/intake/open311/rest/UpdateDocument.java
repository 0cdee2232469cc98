package io.gridcase.intake.open311.rest;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.gridcase.intake.open311.UpdateStatus;
import io.gridcase.intake.progress.Step;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a request.
 *
 * @param mediaUrl the first picture of it, where everybody may look at it
 * @param externalStatusCode our own word for it
 */
@JsonNaming(SnakeCaseStrategy.class)
record UpdateDocument(
        String updateId,
        String serviceRequestId,
        String status,
        String updatedDatetime,
        String description,
        @Nullable String mediaUrl,
        String externalStatusCode) {

    static UpdateDocument of(Step step, Media media) {
        var kind = step.kind();
        return new UpdateDocument(
                step.reportId() + "-" + step.id(),
                step.reportId().toString(),
                UpdateStatus.after(kind).word(),
                Times.text(step.at()),
                step.note() == null ? kind.words() : kind.words() + ": " + step.note(),
                media.url(step.reportId(), step.photos()),
                kind.name());
    }

    /** What the sender of an update is told. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Taken(String updateId) {}
}
