package io.gridcase.closure.casefile.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.CaseStage;
import io.gridcase.closure.casefile.Classification;
import io.gridcase.closure.casefile.Closing;
import io.gridcase.closure.casefile.Dispatch;
import io.gridcase.closure.casefile.Filing;
import io.gridcase.closure.casefile.Pause;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.GridCode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case in a list; what is not known yet is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A case in a list; what is not known yet is left out")
record CaseLine(
        @Schema(
                description = "案卷编号: county (6), day filed yyyyMMdd (8), sequence (6)",
                pattern = "[0-9]{20}",
                implementation = String.class)
        CaseNumber caseNumber,

        @Schema(description = "How far it has come") CaseStage stage,

        @Schema(
                description =
                        "Whether the deadline has passed (at the instant of the answer) and the department has not answered")
        boolean overdue,

        @Schema(description = "终止时间, UTC (ISO 8601); absent without a time limit or a department") @Nullable
        Instant dueAt,

        @Schema(description = "挂账, 缓办: until when the clock stands still, UTC (ISO 8601); absent while it runs")
        @Nullable
        Instant pausedUntil,

        @Schema(description = "Code of the department responsible now", implementation = String.class) @Nullable
        String department,

        @Schema(description = "Name of that department in Chinese") @Nullable
        String departmentName,

        @Schema(description = "COMPONENT 部件 or INCIDENT 事件") @Nullable
        ClassKind classKind,

        @Schema(description = "GB/T 47678.5, five digits", implementation = String.class) @Nullable
        ClassCode classCode,

        @Schema(description = "Name of the class in Chinese") @Nullable
        String className,

        @Schema(description = "单元网格, GB/T 47678.3, 15 characters", implementation = String.class)
        GridCode gridCode,

        @Schema(description = "The place in words") @Nullable
        String address,

        @Schema(description = "When it was filed, UTC (ISO 8601)") @Nullable
        Instant filedAt,

        @Schema(description = "When it was struck off, UTC (ISO 8601)") @Nullable
        Instant closedAt,

        @Schema(description = "返工: how often a verification failed")
        int reworkCount,

        @Schema(description = "回退: how often a department gave it back")
        int returnCount) {

    static CaseLine of(CaseFile caseFile, Instant now) {
        return new CaseLine(
                caseFile.caseNumber(),
                caseFile.stage(),
                caseFile.isOverdue(now),
                caseFile.deadline().map(Dispatch.Deadline::dueAt).orElse(null),
                caseFile.pause().map(Pause::pausedUntil).orElse(null),
                caseFile.dispatch().map(Dispatch::departmentCode).orElse(null),
                caseFile.dispatch().map(Dispatch::departmentName).orElse(null),
                caseFile.classification().map(Classification::kind).orElse(null),
                caseFile.classification().map(Classification::code).orElse(null),
                caseFile.filing().map(Filing::className).orElse(null),
                caseFile.gridCode(),
                caseFile.filing().map(filing -> filing.place().address()).orElse(null),
                caseFile.filing().map(Filing::filedAt).orElse(null),
                caseFile.closing().map(Closing::closedAt).orElse(null),
                caseFile.reworkCount(),
                caseFile.returnCount());
    }
}
