package io.gridcase.dispatch.desk.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.ClassKind;
import io.gridcase.code.HandlingType;
import io.gridcase.dispatch.assignment.AssignmentProgress;
import io.gridcase.dispatch.assignment.AssignmentState;
import io.gridcase.dispatch.assignment.Dispatch;
import io.gridcase.dispatch.assignment.Pause;
import io.gridcase.dispatch.assignment.Rework;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import io.gridcase.dispatch.timelimit.StageLight;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a desk shows of an assignment; the whole of it is at {@code GET /assignments/{caseNumber}}. */
@Schema(name = "DeskItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeskItemAnswer(
        @Schema(description = "案卷编号", implementation = String.class, pattern = "[0-9]{20}")
        CaseNumber caseNumber,

        @Schema(description = "Version to send with an act on it")
        long version,

        @Schema(description = "Where it stands; overdue is no state, see light")
        AssignmentState state,

        @Schema(description = "GREEN below 80 % of the limit, YELLOW from 80 %, RED overdue, NONE without a deadline")
        StageLight light,

        @Schema(
                description =
                        "剩余时间 in minutes on the clock of the limit (working time, or elapsed time for urgent limits),"
                                + " rounded down, negative when overdue; absent without a deadline or when the holidays of a"
                                + " year between are unknown",
                nullable = true)
        @Nullable
        Long remainingWorkingMinutes,

        @Schema(description = "终止时间 (UTC, ISO 8601); absent without a deadline", nullable = true) @Nullable
        Instant dueAt,

        @Schema(description = "派发时间 (UTC, ISO 8601); absent while nobody is responsible", nullable = true) @Nullable
        Instant dispatchedAt,

        @Schema(description = "专业部门 responsible; absent while nobody is", nullable = true) @Nullable
        String department,

        @Schema(description = "Its name in Chinese", nullable = true) @Nullable
        String departmentName,

        @Schema(description = "部件 or 事件; a class code is unique only with its kind")
        ClassKind classKind,

        @Schema(description = "GB/T 47678.5", pattern = "[0-9]{5}")
        String classCode,

        @Schema(description = "Name of the class in Chinese")
        String className,

        @Schema(description = "事发位置 in words") String address,
        @Schema(description = "Degrees, WGS-84") double longitude,
        @Schema(description = "Degrees, WGS-84") double latitude,
        @Schema(description = "单元网格, GB/T 47678.3") String gridCode,
        @Schema(description = "情况描述") String description,
        @Schema(description = "处理类型") HandlingType handlingType,

        @Schema(
                description = "Until when its clock stands still (UTC, ISO 8601); absent while it runs",
                nullable = true)
        @Nullable
        Instant pausedUntil,

        @Schema(description = "仲裁: a supervisor assigned it for good")
        boolean finallyAssigned,

        @Schema(description = "返工 in this round") int reworkCount,
        @Schema(description = "回退 of this case") int returnCount) {

    static DeskItemAnswer of(AssignmentProgress progress) {
        var assignment = progress.assignment();
        var filed = assignment.filed();
        var dispatch = assignment.dispatch();
        return new DeskItemAnswer(
                assignment.caseNumber(),
                assignment.version(),
                assignment.state(),
                progress.light(),
                progress.remainingMinutes().orElse(null),
                assignment.deadline().map(GrantedDeadline::dueAt).orElse(null),
                dispatch.map(Dispatch::dispatchedAt).orElse(null),
                dispatch.map(Dispatch::department).orElse(null),
                dispatch.map(Dispatch::departmentName).orElse(null),
                filed.classKind(),
                filed.classCode(),
                filed.className(),
                filed.place().address(),
                filed.place().longitude(),
                filed.place().latitude(),
                filed.gridCode(),
                filed.description(),
                assignment.handlingType(),
                assignment.pause().map(Pause::pausedUntil).orElse(null),
                assignment.finallyAssigned(),
                assignment.rework().map(Rework::reworkCount).orElse(0),
                assignment.returnCount());
    }
}
