package io.gridcase.dispatch.reply.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.changerequest.ChangeKind;
import io.gridcase.dispatch.changerequest.Wish;
import io.gridcase.web.Storable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** {@code reply-suspension-asked.v1}: 申请挂账. */
record ReplySuspensionAskedMessage(
        @NotNull CaseNumber caseNumber,
        @NotNull DepartmentCode department,
        @NotNull @Min(1) Integer round,
        @NotNull @Min(0) Integer reworkCount,

        @NotNull @Pattern(regexp = PERSON, message = NOT_A_PERSON)
        String by,

        @NotBlank @Size(max = 1000) @Storable String reason,

        @NotNull Instant until)
        implements ReplyMessage {

    Wish wish() {
        return new Wish(ChangeKind.SUSPENSION, until, null, null, reason.strip());
    }
}
