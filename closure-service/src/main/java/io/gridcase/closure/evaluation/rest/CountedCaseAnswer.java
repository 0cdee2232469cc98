package io.gridcase.closure.evaluation.rest;

import io.gridcase.closure.evaluation.CountedCase;
import io.gridcase.code.CaseNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case behind a figure. */
@Schema(description = "A case behind a figure")
record CountedCaseAnswer(
        @Schema(description = "案卷编号", pattern = "[0-9]{20}", implementation = String.class)
        CaseNumber caseNumber,

        @Schema(description = "How often it counts; the sum over all cases is the figure")
        long times) {

    static CountedCaseAnswer of(CountedCase counted) {
        return new CountedCaseAnswer(counted.caseNumber(), counted.times());
    }
}
