package io.gridcase.dispatch.desk.rest;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.Act;
import io.gridcase.dispatch.assignment.AssignmentScope;
import io.gridcase.refusal.ExpectedVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 批量签收. */
@Schema(name = "AcceptManyRequest")
record AcceptManyRequest(
        @Schema(description = "1 to 100 assignments of the own department, accepted in this order", required = true)
        @NotNull
        @Size(min = 1, max = 100)
        List<@NotNull @Valid Item> items) {

    /** One of them, as it was seen. */
    @Schema(name = "AcceptManyItem")
    record Item(
            @Schema(description = "案卷编号", implementation = String.class, pattern = "[0-9]{20}", required = true)
            @NotNull
            CaseNumber caseNumber,

            @Schema(description = "The version that was seen; instead of If-Match", required = true)
            @NotNull
            @PositiveOrZero
            Long version) {

        Act act(AssignmentScope scope, String by) {
            return new Act(caseNumber, new ExpectedVersion(version), scope, by);
        }
    }
}
