package io.gridcase.dispatch.assignment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.HandlingType;
import io.gridcase.dispatch.assignment.Assignment;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What has happened to an assignment beside its straight way. */
@Schema(name = "SideFlows")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SideFlowsAnswer(
        @Schema(description = "仲裁: a supervisor decided for good who is responsible")
        boolean finallyAssigned,

        @Schema(
                description = "拒签时限: until when the department may return it (UTC, ISO 8601); absent while it waits",
                nullable = true)
        @Nullable
        Instant returnUntil,

        @Schema(description = "处理类型: which column of limits counts")
        HandlingType handlingType,

        @Schema(description = "项目制, of ENGINEERING cases", nullable = true) @Nullable
        ProjectAnswer project,

        @Schema(description = "Only while the clock stands still", nullable = true) @Nullable
        PauseAnswer pause,

        @Schema(description = "改派 and 合署 of this case") int reassignmentCount,

        @Schema(description = "延期 of this department, at most 2", maximum = "2")
        int extensionCount,

        @Schema(description = "挂账 of this case, at most 1", maximum = "1")
        int suspensionCount,

        @Schema(description = "缓办 of this case") int postponementCount,
        @Schema(description = "催办 of this case") int reminderCount,

        @Schema(description = "催办 and 督办 that wait for an answer, see GET /assignments/{caseNumber}/supervisions")
        int unansweredSupervisionCount) {

    static SideFlowsAnswer of(Assignment assignment) {
        return new SideFlowsAnswer(
                assignment.finallyAssigned(),
                assignment.returnUntil().orElse(null),
                assignment.handlingType(),
                assignment.project().map(ProjectAnswer::of).orElse(null),
                assignment.pause().map(PauseAnswer::of).orElse(null),
                assignment.reassignmentCount(),
                assignment.extensionCount(),
                assignment.suspensionCount(),
                assignment.postponementCount(),
                assignment.attention().reminderCount(),
                assignment.attention().unansweredCount());
    }
}
