package io.gridcase.dispatch.reply.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** {@code reply-accepted.v1}: 签收. */
record ReplyAcceptedMessage(
        @NotNull CaseNumber caseNumber,
        @NotNull DepartmentCode department,
        @NotNull @Min(1) Integer round,
        @NotNull @Min(0) Integer reworkCount,

        @NotNull @Pattern(regexp = PERSON, message = NOT_A_PERSON)
        String by)
        implements ReplyMessage {}
