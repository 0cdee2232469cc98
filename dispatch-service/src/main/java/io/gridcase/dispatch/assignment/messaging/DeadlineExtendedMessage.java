package io.gridcase.dispatch.assignment.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.assignment.DeadlineExtended;
import org.jspecify.annotations.Nullable;

/** {@code deadline-extended.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadlineExtendedMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        GrantMessage grant,
        int extensionCount,
        @Nullable DeadlineMessage deadline) {

    static DeadlineExtendedMessage of(DeadlineExtended event) {
        return new DeadlineExtendedMessage(
                event.caseNumber(),
                event.gridCode(),
                event.department(),
                GrantMessage.of(event.grant()),
                event.extensionCount(),
                DeadlineMessage.of(event.deadline()));
    }
}
