package io.gridcase.closure.promise.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.closure.casefile.CaseStage;
import io.gridcase.closure.promise.Outcome;
import io.gridcase.closure.promise.Promise;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was promised about a case, and what came of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What was promised to a leader about a case, and what came of it: facts, no pay is computed")
record PromiseLine(
        @Schema(description = "案卷编号", implementation = String.class)
        CaseNumber caseNumber,

        @Schema(description = "How far the case has come") CaseStage stage,

        @Schema(description = "Name of the class in Chinese")
        String className,

        @Schema(description = "Where it is") String address,

        @Schema(description = "Department responsible now; absent while nobody is", implementation = String.class)
        @Nullable
        DepartmentCode department,

        @Schema(description = "承诺完成时间, UTC (ISO 8601)") Instant promisedAt,

        @Schema(description = "When the department answered, UTC (ISO 8601); absent while no answer stands") @Nullable
        Instant actualAt,

        @Schema(description = "What has become of the promise so far")
        Outcome outcome,

        @Schema(description = "By how many whole minutes it was missed so far; absent unless it was") @Nullable
        Long missedByMinutes) {

    static PromiseLine of(Promise promise) {
        return new PromiseLine(
                promise.caseNumber(),
                promise.stage(),
                promise.className(),
                promise.address(),
                promise.department().orElse(null),
                promise.promised(),
                promise.actual().orElse(null),
                promise.outcome(),
                promise.missedBy().map(Duration::toMinutes).orElse(null));
    }
}
