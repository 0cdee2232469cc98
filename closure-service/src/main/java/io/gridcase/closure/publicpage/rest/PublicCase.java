package io.gridcase.closure.publicpage.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Classification;
import io.gridcase.closure.casefile.Closing;
import io.gridcase.closure.casefile.Dispatch;
import io.gridcase.closure.casefile.Filing;
import io.gridcase.closure.casefile.Handling;
import io.gridcase.closure.publicpage.PublicState;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What anybody may know of a case: nothing that somebody has written, and nobody's name. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicCase(
        @Schema(description = "案卷编号", implementation = String.class)
        CaseNumber caseNumber,

        @Schema(description = "COMPONENT 部件 or INCIDENT 事件") @Nullable
        ClassKind classKind,

        @Schema(description = "GB/T 47678.5, five digits", implementation = String.class) @Nullable
        ClassCode classCode,

        @Schema(description = "Name of the class in Chinese") @Nullable
        String className,

        @Schema(
                description = "单元网格 in which it lies, GB/T 47678.3, 15 characters; nothing more exact is told",
                implementation = String.class)
        GridCode gridCode,

        @Schema(
                description =
                        "WAITING: nobody is responsible yet; IN_HANDLING; PUT_OFF; BEING_VERIFIED: said to be solved; SOLVED: seen to be")
        PublicState state,

        @Schema(description = "UTC (ISO 8601)") @Nullable Instant filedAt,

        @Schema(description = "终止时间, UTC (ISO 8601); absent while there is none") @Nullable
        Instant dueAt,

        @Schema(description = "When it was struck off, UTC (ISO 8601)") @Nullable
        Instant closedAt,

        @Schema(description = "Ids for GET /public/cases/{caseNumber}/photos/{photoId}")
        List<String> photosBefore,

        @Schema(description = "As above; after handling") List<String> photosAfter) {

    static PublicCase of(CaseFile caseFile) {
        return new PublicCase(
                caseFile.caseNumber(),
                caseFile.classification().map(Classification::kind).orElse(null),
                caseFile.classification().map(Classification::code).orElse(null),
                caseFile.filing().map(Filing::className).orElse(null),
                caseFile.gridCode(),
                PublicState.of(caseFile.stage()),
                caseFile.filing().map(Filing::filedAt).orElse(null),
                caseFile.deadline().map(Dispatch.Deadline::dueAt).orElse(null),
                caseFile.closing().map(Closing::closedAt).orElse(null),
                caseFile.filing().map(Filing::photos).orElse(List.of()),
                caseFile.handling().map(Handling::photos).orElse(List.of()));
    }
}
