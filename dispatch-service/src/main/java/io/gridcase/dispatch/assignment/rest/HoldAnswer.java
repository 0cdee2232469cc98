package io.gridcase.dispatch.assignment.rest;

import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.assignment.Hold;
import io.gridcase.dispatch.assignment.HoldReason;
import io.gridcase.dispatch.routing.Candidate;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a case waits for a dispatcher. */
@Schema(name = "Hold")
record HoldAnswer(
        @Schema(description = "No rule fits; rules tie; a year's holidays are unknown; a department gave it back")
        HoldReason reason,

        @Schema(description = "The reason in words") String explanation,
        @Schema(description = "Since when (UTC, ISO 8601)") Instant since,

        @Schema(description = "The rules that tie; empty otherwise")
        List<CandidateAnswer> candidates) {

    /** A rule that ties with another. */
    @Schema(name = "Candidate")
    record CandidateAnswer(
            @Schema(description = "Rule of the responsibility matrix")
            String ruleId,

            @Schema(description = "Department it names", implementation = String.class)
            DepartmentCode department) {

        static CandidateAnswer of(Candidate candidate) {
            return new CandidateAnswer(candidate.ruleId(), candidate.department());
        }
    }

    static HoldAnswer of(Hold hold) {
        return new HoldAnswer(
                hold.heldReason(),
                hold.heldExplanation(),
                hold.heldAt(),
                hold.candidates().stream().map(CandidateAnswer::of).toList());
    }
}
