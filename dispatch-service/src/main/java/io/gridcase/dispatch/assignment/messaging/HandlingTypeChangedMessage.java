package io.gridcase.dispatch.assignment.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.code.HandlingType;
import io.gridcase.dispatch.assignment.HandlingTypeChanged;
import org.jspecify.annotations.Nullable;

/** {@code handling-type-changed.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HandlingTypeChangedMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        GrantMessage grant,
        HandlingType handlingType,
        @Nullable ProjectMessage project,
        @Nullable DeadlineMessage deadline) {

    static HandlingTypeChangedMessage of(HandlingTypeChanged event) {
        return new HandlingTypeChangedMessage(
                event.caseNumber(),
                event.gridCode(),
                event.department(),
                GrantMessage.of(event.grant()),
                event.handlingType(),
                ProjectMessage.of(event.project()),
                DeadlineMessage.of(event.deadline()));
    }
}
