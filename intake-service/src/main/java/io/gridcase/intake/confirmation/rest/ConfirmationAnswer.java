package io.gridcase.intake.confirmation.rest;

import io.gridcase.intake.confirmation.Confirmation;
import io.gridcase.intake.confirmation.ConfirmationState;
import io.gridcase.roster.Choice;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A confirmation as whoever is sent and the centre see it. */
@Schema(name = "Confirmation")
record ConfirmationAnswer(
        @Schema(description = "UUID") UUID id,

        @Schema(description = "Rises with each change; the ETag without its quotes")
        long version,

        @Schema(description = "OPEN 待核实, DONE 已核实, CANCELLED 已撤销")
        ConfirmationState state,

        @Schema(description = "Whether it is open and its time is over")
        boolean overdue,

        @Schema(description = "Staff code of whoever is sent; absent while nobody is on duty", nullable = true)
        @Nullable
        String person,

        @Schema(description = "Why this person; ASSIGNED when a shift leader has named the person")
        Choice choice,

        @Schema(description = "Staff code of the shift leader", nullable = true) @Nullable
        String assignedBy,

        @Schema(description = "Staff code, or \"system\" when the rules of the channel asked")
        String requestedBy,

        @Schema(description = "UTC, ISO 8601") Instant requestedAt,

        @Schema(description = "Until when somebody should have looked; UTC, ISO 8601")
        Instant dueAt,

        @Schema(description = "What it is about") SubjectAnswer report,

        @Schema(description = "Only of a DONE confirmation", nullable = true) @Nullable
        FindingAnswer finding) {

    static ConfirmationAnswer of(Confirmation confirmation, Instant now) {
        var assignment = confirmation.assignment();
        var request = confirmation.request();
        return new ConfirmationAnswer(
                confirmation.id(),
                confirmation.version(),
                confirmation.state(),
                confirmation.overdueAt(now),
                assignment.person(),
                assignment.choice(),
                assignment.assignedBy(),
                request.requestedBy(),
                request.requestedAt(),
                request.dueAt(),
                SubjectAnswer.of(confirmation.report()),
                confirmation.finding().map(FindingAnswer::of).orElse(null));
    }
}
