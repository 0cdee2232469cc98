package io.gridcase.dispatch.assignment.rest;

import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.assignment.AssistanceAnswered;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an assisting department has answered. */
@Schema(name = "Assistance")
record AssistanceAnswer(
        @Schema(description = "With which dispatch it was asked, from 1")
        int round,

        @Schema(description = "协办部门", implementation = String.class)
        DepartmentCode department,

        @Schema(description = "It does nothing; the note says why")
        boolean declined,

        @Schema(description = "What was done, or why nothing", maxLength = 1000)
        String note,

        @Schema(description = "SHA-256, lower-case hex; GET /photos/{id}", maxItems = 9)
        List<String> photos,

        @Schema(description = "Staff code") String answeredBy,
        @Schema(description = "UTC, ISO 8601") Instant answeredAt) {

    static AssistanceAnswer of(AssistanceAnswered answered) {
        var assistance = answered.assistance();
        return new AssistanceAnswer(
                answered.round(),
                assistance.department(),
                assistance.declined(),
                assistance.note(),
                assistance.photos(),
                assistance.by(),
                assistance.at());
    }
}
