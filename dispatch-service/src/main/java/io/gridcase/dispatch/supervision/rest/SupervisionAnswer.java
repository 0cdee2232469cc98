package io.gridcase.dispatch.supervision.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.SupervisionLevel;
import io.gridcase.dispatch.supervision.Answer;
import io.gridcase.dispatch.supervision.Supervision;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reminder or supervision as shown to people. */
@Schema(name = "Supervision")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SupervisionAnswer(
        @Schema(description = "UUID") UUID id,

        @Schema(description = "案卷编号", implementation = String.class, pattern = "[0-9]{20}")
        CaseNumber caseNumber,

        @Schema(description = "催办 REMIND, 督办 SUPERVISE, 通报 CIRCULATE, 约谈 SUMMON")
        SupervisionLevel level,

        @Schema(description = "What is asked of the department", maxLength = 1000)
        String text,

        @Schema(description = "Staff code, or \"system\" by rule")
        String issuedBy,

        @Schema(description = "UTC, ISO 8601") Instant issuedAt,

        @Schema(description = "Until when an answer is expected (UTC, ISO 8601)", nullable = true) @Nullable
        Instant answerBy,

        @Schema(description = "Absent while nobody has answered", nullable = true) @Nullable
        GivenAnswer answer) {

    /** What the department answered. */
    @Schema(name = "SupervisionReply")
    record GivenAnswer(
            @Schema(description = "Code of the department that had the case by then")
            String department,

            @Schema(description = "In words", maxLength = 1000)
            String text,

            @Schema(description = "Staff code") String answeredBy,
            @Schema(description = "UTC, ISO 8601") Instant answeredAt) {

        static GivenAnswer of(Answer given) {
            return new GivenAnswer(
                    given.answeringDepartment(), given.answerText(), given.answeredBy(), given.answeredAt());
        }
    }

    static SupervisionAnswer of(Supervision supervision) {
        var demand = supervision.demand();
        return new SupervisionAnswer(
                supervision.id(),
                supervision.caseNumber(),
                demand.level(),
                demand.text(),
                demand.issuedBy(),
                demand.issuedAt(),
                demand.answerBy(),
                supervision.answer().map(GivenAnswer::of).orElse(null));
    }
}
