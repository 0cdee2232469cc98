package io.gridcase.dispatch.recomputation.rest;

import io.gridcase.dispatch.recomputation.TouchedDeadline;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A deadline that would change. */
@Schema(name = "TouchedDeadline")
record TouchedAnswer(
        @Schema(description = "案卷编号") String caseNumber,
        @Schema(description = "Department responsible") String department,

        @Schema(description = "终止时间 as it is (UTC, ISO 8601)", nullable = true) @Nullable
        Instant dueBefore,

        @Schema(description = "80 % as it is (UTC, ISO 8601)", nullable = true) @Nullable
        Instant warnBefore,

        @Schema(description = "终止时间 as it would be (UTC, ISO 8601)", nullable = true) @Nullable
        Instant dueAfter,

        @Schema(description = "80 % as it would be (UTC, ISO 8601)", nullable = true) @Nullable
        Instant warnAfter) {

    static TouchedAnswer of(TouchedDeadline touched) {
        var before = touched.open().deadline();
        return new TouchedAnswer(
                touched.caseNumber(),
                touched.open().department().value(),
                before.dueAt(),
                before.warnAt(),
                touched.after().dueAt(),
                touched.after().warnAt());
    }
}
