package io.gridcase.closure.oversight.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.closure.oversight.Dimension;
import io.gridcase.closure.oversight.Names;
import io.gridcase.closure.oversight.OverdueCase;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case in the queue of what is overdue. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A case whose deadline has passed without an answer of the department")
record OverdueLine(
        @Schema(description = "案卷编号", pattern = "[0-9]{20}", implementation = String.class)
        CaseNumber caseNumber,

        @Schema(description = "How far it has come") String stage,
        @Schema(description = "终止时间, UTC (ISO 8601)") Instant dueAt,

        @Schema(description = "超时: seconds of the clock on the wall since dueAt, at the instant of the answer")
        long overdueSeconds,

        @Schema(description = "超时倍数: how many limits lie beyond the deadline, in the working time of the department")
        int multiple,

        @Schema(description = "Code of the department responsible now", implementation = String.class) @Nullable
        DepartmentCode department,

        @Schema(description = "Its name in Chinese") @Nullable
        String departmentName,

        @Schema(description = "COMPONENT 部件 or INCIDENT 事件") @Nullable
        ClassKind classKind,

        @Schema(description = "GB/T 47678.5, five digits", implementation = String.class) @Nullable
        ClassCode classCode,

        @Schema(description = "Name of the class in Chinese") @Nullable
        String className,

        @Schema(description = "单元网格, GB/T 47678.3, 15 characters", implementation = String.class)
        GridCode gridCode,

        @Schema(description = "Name of the town in Chinese") @Nullable
        String town,

        @Schema(description = "Name of the village in Chinese") @Nullable
        String village,

        @Schema(description = "The place in words") @Nullable
        String address,

        @Schema(description = "问题来源: the channel of the report") @Nullable
        String channel,

        @Schema(description = "专项行动: codes of the campaigns to which it belongs")
        List<String> campaigns,

        @Schema(description = "回退: how often a department gave it back")
        int returnCount,

        @Schema(description = "返工: how often a verification failed")
        int reworkCount) {

    static OverdueLine of(OverdueCase overdue, Instant now, Names names) {
        return new OverdueLine(
                overdue.caseNumber(),
                overdue.stage(),
                overdue.dueAt(),
                Duration.between(overdue.dueAt(), now).toSeconds(),
                overdue.multiple(),
                overdue.department().orElse(null),
                overdue.department()
                        .flatMap(code -> names.of(Dimension.DEPARTMENT, code.value()))
                        .orElse(null),
                overdue.classKind().orElse(null),
                overdue.classCode().orElse(null),
                overdue.className(),
                overdue.gridCode(),
                names.of(Dimension.AREA, overdue.gridCode().town()).orElse(null),
                names.of(Dimension.AREA, overdue.gridCode().village()).orElse(null),
                overdue.address(),
                overdue.channel(),
                overdue.campaigns(),
                overdue.returnCount(),
                overdue.reworkCount());
    }
}
