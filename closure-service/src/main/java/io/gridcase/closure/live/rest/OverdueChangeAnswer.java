package io.gridcase.closure.live.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.closure.live.OverdueChange;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The data of an event. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OverdueChange")
record OverdueChangeAnswer(
        @Schema(description = "案卷编号", pattern = "[0-9]{20}", implementation = String.class)
        CaseNumber caseNumber,

        @Schema(description = "单元网格, GB/T 47678.3, 15 characters", implementation = String.class)
        GridCode gridCode,

        @Schema(description = "Code of the department responsible; absent while nobody is") @Nullable
        String department,

        @Schema(description = "终止时间, UTC (ISO 8601); absent without one") @Nullable
        Instant dueAt,

        @Schema(description = "超时倍数: how many limits lie beyond the deadline; absent unless it is overdue") @Nullable
        Integer multiple) {

    static OverdueChangeAnswer of(OverdueChange change) {
        return new OverdueChangeAnswer(
                change.caseNumber(),
                change.gridCode(),
                change.department().orElse(null),
                change.dueAt().orElse(null),
                change.multiple().orElse(null));
    }
}
