package io.gridcase.closure.supervision.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.closure.supervision.Answer;
import io.gridcase.closure.supervision.Summons;
import io.gridcase.closure.supervision.Supervision;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.SupervisionLevel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of the ladder that was taken. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A step of the ladder that was taken; what is not known yet is left out")
record SupervisionAnswer(
        @Schema(description = "The supervision") UUID id,

        @Schema(description = "案卷编号", implementation = String.class)
        CaseNumber caseNumber,

        @Schema(description = "Department responsible when it was issued", implementation = String.class)
        DepartmentCode department,

        @Schema(description = "催办 REMIND, 督办 SUPERVISE, 通报 CIRCULATE, 约谈 SUMMON")
        SupervisionLevel level,

        @Schema(description = "What the department was told")
        String text,

        @Schema(description = "Staff code, or \"system\" for a reminder by rule")
        String issuedBy,

        @Schema(description = "When, UTC (ISO 8601)") Instant issuedAt,

        @Schema(description = "Until when an answer is expected, UTC (ISO 8601); absent when none is") @Nullable
        Instant answerBy,

        @Schema(description = "Whether that time is over and no answer has come")
        boolean overdue,

        @Schema(description = "The proposal that it followed") @Nullable
        UUID proposal,

        @Schema(description = "What the department says it does about it") @Nullable
        AnswerLine answer,

        @Schema(description = "约谈: the record of it") @Nullable
        SummonsLine summons,

        @Schema(description = "Rises with every change; send it as If-Match (in quotes) when recording a summons")
        long version) {

    /** What the department says. */
    @Schema(name = "SupervisionReply", description = "What the department says it does about it")
    record AnswerLine(
            @Schema(description = "Code of the department that had the case by then")
            String department,

            @Schema(description = "In its words") String text,
            @Schema(description = "Staff code") String answeredBy,

            @Schema(description = "When, UTC (ISO 8601)") Instant answeredAt) {

        static AnswerLine of(Answer answer) {
            return new AnswerLine(
                    answer.answeringDepartment(), answer.answerText(), answer.answeredBy(), answer.answeredAt());
        }
    }

    /** 约谈. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Summons", description = "约谈: when it was held, with whom, and what came of it")
    record SummonsLine(
            @Schema(description = "When it was or will be held, UTC (ISO 8601)")
            Instant heldAt,

            @Schema(description = "Who was there, by function")
            List<String> attended,

            @Schema(description = "What came of it; absent until something has") @Nullable
            String outcome,

            @Schema(description = "Staff code") String recordedBy,

            @Schema(description = "When it was recorded, UTC (ISO 8601)")
            Instant recordedAt) {

        static SummonsLine of(Summons summons) {
            return new SummonsLine(
                    summons.heldAt(),
                    summons.attended(),
                    summons.outcome(),
                    summons.recordedBy(),
                    summons.recordedAt());
        }
    }

    static SupervisionAnswer of(Supervision supervision, Instant now) {
        return new SupervisionAnswer(
                supervision.id(),
                supervision.caseNumber(),
                supervision.department(),
                supervision.level(),
                supervision.text(),
                supervision.issuedBy(),
                supervision.issuedAt(),
                supervision.answerBy().orElse(null),
                supervision.isOverdue(now),
                supervision.proposal().orElse(null),
                supervision.answer().map(AnswerLine::of).orElse(null),
                supervision.summons().map(SummonsLine::of).orElse(null),
                supervision.version());
    }
}
