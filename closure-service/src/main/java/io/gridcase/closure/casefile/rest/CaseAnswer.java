package io.gridcase.closure.casefile.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.CaseStage;
import io.gridcase.closure.casefile.Classification;
import io.gridcase.closure.casefile.Dispatch;
import io.gridcase.closure.casefile.Pause;
import io.gridcase.closure.casefile.ShowCases.CaseHistory;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything about one case; what is not known yet is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Everything about one case; what is not known yet is left out")
record CaseAnswer(
        @Schema(description = "案卷编号: county (6), day filed yyyyMMdd (8), sequence (6)", implementation = String.class)
        CaseNumber caseNumber,

        @Schema(description = "How far it has come") CaseStage stage,

        @Schema(description = "Whether the deadline has passed and the department has not answered")
        boolean overdue,

        @Schema(description = "终止时间, UTC (ISO 8601)") @Nullable
        Instant dueAt,

        @Schema(description = "挂账, 缓办: until when the clock stands still, UTC (ISO 8601); absent while it runs")
        @Nullable
        Instant pausedUntil,

        @Schema(description = "Code of the department responsible now") @Nullable
        String department,

        @Schema(description = "Name of that department in Chinese") @Nullable
        String departmentName,

        @Schema(description = "COMPONENT 部件 or INCIDENT 事件") @Nullable
        ClassKind classKind,

        @Schema(description = "GB/T 47678.5, five digits", implementation = String.class) @Nullable
        ClassCode classCode,

        @Schema(description = "单元网格, GB/T 47678.3, 15 characters", implementation = String.class)
        GridCode gridCode,

        @Schema(description = "返工: how often a verification failed")
        int reworkCount,

        @Schema(description = "回退: how often a department gave it back")
        int returnCount,

        @Schema(description = "立案: what was reported and filed") @Nullable
        FilingAnswer filing,

        @Schema(description = "The last answer of a department, whether or not it stood the test") @Nullable
        HandlingAnswer handling,

        @Schema(description = "销号; absent while the case is open") @Nullable
        ClosingAnswer closing,

        @Schema(description = "作废; absent unless the case was taken back") @Nullable
        VoidingAnswer voiding,

        @Schema(description = "Why this department, and why this deadline")
        Why why,

        @Schema(description = "Every event, in the order of time")
        List<TimelineLine> timeline) {

    static CaseAnswer of(CaseHistory history, Instant now) {
        CaseFile caseFile = history.caseFile();
        return new CaseAnswer(
                caseFile.caseNumber(),
                caseFile.stage(),
                caseFile.isOverdue(now),
                caseFile.deadline().map(Dispatch.Deadline::dueAt).orElse(null),
                caseFile.pause().map(Pause::pausedUntil).orElse(null),
                caseFile.dispatch().map(Dispatch::departmentCode).orElse(null),
                caseFile.dispatch().map(Dispatch::departmentName).orElse(null),
                caseFile.classification().map(Classification::kind).orElse(null),
                caseFile.classification().map(Classification::code).orElse(null),
                caseFile.gridCode(),
                caseFile.reworkCount(),
                caseFile.returnCount(),
                caseFile.filing().map(FilingAnswer::of).orElse(null),
                caseFile.handling().map(HandlingAnswer::of).orElse(null),
                caseFile.closing().map(ClosingAnswer::of).orElse(null),
                caseFile.voiding().map(VoidingAnswer::of).orElse(null),
                Why.of(caseFile),
                history.timeline().stream().map(TimelineLine::of).toList());
    }
}
