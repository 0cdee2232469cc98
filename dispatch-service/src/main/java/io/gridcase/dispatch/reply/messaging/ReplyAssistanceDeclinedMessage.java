package io.gridcase.dispatch.reply.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.web.Storable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** {@code reply-assistance-declined.v1}: 不予协办, an assisting department does nothing, and why. */
record ReplyAssistanceDeclinedMessage(
        @NotNull CaseNumber caseNumber,
        @NotNull DepartmentCode department,
        @NotNull @Min(1) Integer round,
        @NotNull @Min(0) Integer reworkCount,

        @NotNull @Pattern(regexp = PERSON, message = NOT_A_PERSON)
        String by,

        @NotBlank @Size(max = 1000) @Storable String reason)
        implements ReplyMessage {}
