package io.gridcase.closure.supervision.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.cityprofile.SupervisionGround;
import io.gridcase.closure.supervision.Decision;
import io.gridcase.closure.supervision.Proposal;
import io.gridcase.closure.supervision.ProposalState;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.SupervisionLevel;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step that a rule holds to be due. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A step of the ladder that a rule of the city holds to be due")
record ProposalAnswer(
        @Schema(description = "The proposal") UUID id,

        @Schema(description = "案卷编号", implementation = String.class)
        CaseNumber caseNumber,

        @Schema(description = "Department responsible when it was proposed", implementation = String.class)
        DepartmentCode department,

        @Schema(description = "督办 SUPERVISE, 通报 CIRCULATE, 约谈 SUMMON")
        SupervisionLevel level,

        @Schema(description = "What has come of the case") SupervisionGround ground,

        @Schema(description = "What the ground counts: multiples beyond the deadline, reworks, supervisions")
        int reached,

        @Schema(description = "What the department would be told")
        String text,

        @Schema(description = "When, UTC (ISO 8601)") Instant proposedAt,

        @Schema(description = "What has become of it") ProposalState state,

        @Schema(description = "Staff code of who decided; absent while open or lapsed") @Nullable
        String decidedBy,

        @Schema(description = "When it was decided, UTC (ISO 8601); absent likewise") @Nullable
        Instant decidedAt,

        @Schema(description = "Why not, when it was dismissed") @Nullable
        String reason,

        @Schema(description = "Rises with every change; send it as If-Match (in quotes) when deciding")
        long version) {

    static ProposalAnswer of(Proposal proposal) {
        var decision = proposal.decision();
        return new ProposalAnswer(
                proposal.id(),
                proposal.caseNumber(),
                proposal.department(),
                proposal.level(),
                proposal.ground(),
                proposal.reached(),
                proposal.text(),
                proposal.proposedAt(),
                proposal.state(),
                decision.map(Decision::decidedBy).orElse(null),
                decision.map(Decision::decidedAt).orElse(null),
                decision.map(Decision::reason).orElse(null),
                proposal.version());
    }
}
