package io.gridcase.closure.bulletin.rest;

import io.gridcase.closure.evaluation.CountedCase;
import io.gridcase.code.CaseNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case behind a figure, as it was when the bulletin was drafted. */
@Schema(description = "A case behind a figure, as it was when the bulletin was drafted")
record FrozenCaseAnswer(
        @Schema(description = "案卷编号", pattern = "[0-9]{20}", implementation = String.class)
        CaseNumber caseNumber,

        @Schema(description = "How often it counts") long times) {

    static FrozenCaseAnswer of(CountedCase counted) {
        return new FrozenCaseAnswer(counted.caseNumber(), counted.times());
    }
}
