package io.gridcase.closure.oversight.rest;

import io.gridcase.closure.oversight.QueueFilter;
import io.gridcase.closure.subtree.Subtree;
import io.gridcase.code.Channel;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.DepartmentCode;
import io.gridcase.web.AreaScope;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which open cases somebody asks about; the same for the queue, its counts and its map. */
record QueueQuery(
        @QueryParam("area")
        @Pattern(regexp = QueueQuery.AREA)
        @Parameter(description = "Code of a county (6), town (9), village (12) or grid (15), with everything below it")
        @Nullable
        String area,

        @QueryParam("department")
        @Parameter(
                description = "Code of the department responsible now",
                schema = @Schema(implementation = String.class))
        @Nullable
        DepartmentCode department,

        @QueryParam("classKind") @Parameter(description = "COMPONENT 部件 or INCIDENT 事件") @Nullable
        ClassKind classKind,

        @QueryParam("classCode")
        @Parameter(
                description = "GB/T 47678.5, five digits; unique only together with classKind",
                schema = @Schema(implementation = String.class))
        @Nullable
        ClassCode classCode,

        @QueryParam("campaign")
        @Pattern(regexp = "[a-z][a-z0-9-]{1,39}")
        @Parameter(description = "专项行动: code of a campaign of the city profile")
        @Nullable
        String campaign,

        @QueryParam("channel") @Parameter(description = "问题来源") @Nullable
        Channel channel,

        @QueryParam("multiple")
        @Min(1)
        @Max(100)
        @Parameter(
                description =
                        "超时倍数: at least so many limits beyond the deadline, in the working time of the department")
        @Nullable
        Integer multiple) {

    static final String AREA = "[0-9]{6}|[0-9]{9}|[0-9]{12}|[0-9]{12}[0-9A-Z]{3}";

    QueueFilter within(AreaScope scope) {
        return new QueueFilter(
                Subtree.of(scope, Optional.ofNullable(area)),
                Optional.ofNullable(department),
                Optional.ofNullable(classKind),
                Optional.ofNullable(classCode),
                Optional.ofNullable(campaign),
                Optional.ofNullable(channel),
                Optional.ofNullable(multiple));
    }
}
