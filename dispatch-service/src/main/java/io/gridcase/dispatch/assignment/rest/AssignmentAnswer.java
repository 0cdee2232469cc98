package io.gridcase.dispatch.assignment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.ClassKind;
import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.assignment.Acceptance;
import io.gridcase.dispatch.assignment.AssignmentProgress;
import io.gridcase.dispatch.assignment.AssignmentState;
import io.gridcase.dispatch.assignment.Dispatch;
import io.gridcase.dispatch.assignment.Rework;
import io.gridcase.dispatch.assignment.StageTerm;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import io.gridcase.dispatch.timelimit.StageLight;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assignment as shown to people; what does not hold in its state is absent. */
@Schema(name = "Assignment")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssignmentAnswer(
        @Schema(description = "案卷编号", implementation = String.class, pattern = "[0-9]{20}")
        CaseNumber caseNumber,

        @Schema(description = "Where it stands; overdue is no state, see light")
        AssignmentState state,

        @Schema(description = "Version to send as If-Match, in quotes; equals the ETag of the single assignment")
        long version,

        @Schema(description = "How often the case has been dispatched; 0 before the first time")
        int round,

        @Schema(description = "专业部门 responsible; absent while it waits for a dispatcher", nullable = true) @Nullable
        String department,

        @Schema(description = "Its name in Chinese", nullable = true) @Nullable
        String departmentName,

        @Schema(description = "协办部门 that must help, by their codes; none without one")
        List<String> assisting,

        @Schema(
                description = "业主 that the department handles for as its agent (代业主); absent when it acts for itself",
                nullable = true)
        @Nullable
        String owner,

        @Schema(description = "部件 or 事件; a class code is unique only with its kind")
        ClassKind classKind,

        @Schema(description = "GB/T 47678.5", pattern = "[0-9]{5}")
        String classCode,

        @Schema(description = "Name of the class in Chinese")
        String className,

        @Schema(description = "立案条件 within the class, from 1")
        int conditionNo,

        @Schema(description = "立案条件 in words") String condition,
        PlaceAnswer place,

        @Schema(description = "单元网格, GB/T 47678.3", pattern = "[0-9]{12}[0-9A-Z]{3}")
        String gridCode,

        @Schema(description = "情况描述: the problem in words", maxLength = 1000)
        String description,

        @Schema(description = "Photos of the report: SHA-256, lower-case hex", maxItems = 9)
        List<String> photos,

        @Schema(description = "Answers to the extra questions of the class, attribute=value")
        List<String> answers,

        @Schema(description = "派发时间: when the clock started (UTC, ISO 8601)", nullable = true) @Nullable
        Instant dispatchedAt,

        @Schema(description = "When 80 % of the limit is used (UTC, ISO 8601); absent without a limit", nullable = true)
        @Nullable
        Instant warnAt,

        @Schema(description = "终止时间 (UTC, ISO 8601); absent without a limit", nullable = true) @Nullable
        Instant dueAt,

        @Schema(
                description =
                        "剩余时间 in minutes on the clock of the limit (working time, or elapsed time for urgent limits),"
                                + " rounded down, negative when overdue; stands still from the answer on; absent without a"
                                + " limit or when the holidays of a year between are unknown",
                nullable = true)
        @Nullable
        Long remainingWorkingMinutes,

        @Schema(description = "GREEN below 80 % of the limit, YELLOW from 80 %, RED overdue, NONE without a limit")
        StageLight light,

        @Schema(
                description = "Until when its step should be over: 派遣, 仲裁 or 签收 (UTC, ISO 8601); absent in other steps",
                nullable = true)
        @Nullable
        Instant stageDueAt,

        @Schema(description = "Whether it waits too long for a dispatcher, a supervisor or to be accepted")
        boolean stageOverdue,

        @Schema(description = "返工 in this round") int reworkCount,
        @Schema(description = "回退 of this case") int returnCount,

        @Schema(description = "What happened beside the straight way")
        SideFlowsAnswer sideFlows,

        @Schema(description = "签收: staff code", nullable = true) @Nullable
        String acceptedBy,

        @Schema(description = "签收 (UTC, ISO 8601)", nullable = true) @Nullable
        Instant acceptedAt,

        @Schema(description = "Only after handling", nullable = true) @Nullable
        HandlingAnswer handling,

        @Schema(description = "The latest refusal of a result in this round", nullable = true) @Nullable
        ReworkAnswer rework,

        @Schema(description = "销号 (UTC, ISO 8601)", nullable = true) @Nullable
        Instant closedAt,

        @Schema(description = "Only of a VOIDED one", nullable = true) @Nullable
        VoidingAnswer voiding,

        @Schema(description = "Only while it waits for a dispatcher", nullable = true) @Nullable
        HoldAnswer hold,

        @Schema(description = "Why this department and this deadline; absent while it waits", nullable = true) @Nullable
        WhyAnswer why,

        @Schema(description = "Its way from department to department, the oldest return first")
        List<ReturnAnswer> returns,

        @Schema(description = "协办部门 that have not answered yet; the case is handled when they have")
        List<String> awaited,

        @Schema(description = "What assisting departments have answered, the oldest first")
        List<AssistanceAnswer> assistances) {

    static AssignmentAnswer of(AssignmentProgress progress) {
        var assignment = progress.assignment();
        var filed = assignment.filed();
        var dispatch = assignment.dispatch();
        var deadline = assignment.deadline();
        return new AssignmentAnswer(
                assignment.caseNumber(),
                assignment.state(),
                assignment.version(),
                assignment.round(),
                dispatch.map(Dispatch::department).orElse(null),
                dispatch.map(Dispatch::departmentName).orElse(null),
                dispatch.map(Dispatch::assisting).orElse(List.of()),
                dispatch.map(Dispatch::owner).orElse(null),
                filed.classKind(),
                filed.classCode(),
                filed.className(),
                filed.conditionNo(),
                filed.condition(),
                PlaceAnswer.of(filed.place()),
                filed.gridCode(),
                filed.description(),
                filed.photos(),
                filed.answers(),
                dispatch.map(Dispatch::dispatchedAt).orElse(null),
                deadline.map(GrantedDeadline::warnAt).orElse(null),
                deadline.map(GrantedDeadline::dueAt).orElse(null),
                progress.remainingMinutes().orElse(null),
                progress.light(),
                assignment.stageTerm().map(StageTerm::stageDueAt).orElse(null),
                progress.stageOverdue(),
                assignment.rework().map(Rework::reworkCount).orElse(0),
                assignment.returnCount(),
                SideFlowsAnswer.of(assignment),
                assignment.acceptance().map(Acceptance::acceptedBy).orElse(null),
                assignment.acceptance().map(Acceptance::acceptedAt).orElse(null),
                assignment.handling().map(HandlingAnswer::of).orElse(null),
                assignment.rework().map(ReworkAnswer::of).orElse(null),
                assignment.closedAt().orElse(null),
                assignment.voiding().map(VoidingAnswer::of).orElse(null),
                assignment.hold().map(HoldAnswer::of).orElse(null),
                dispatch.map(known -> WhyAnswer.of(known, deadline, filed)).orElse(null),
                progress.returns().stream().map(ReturnAnswer::of).toList(),
                assignment.awaited().stream().map(DepartmentCode::value).toList(),
                progress.assistances().stream().map(AssistanceAnswer::of).toList());
    }
}
