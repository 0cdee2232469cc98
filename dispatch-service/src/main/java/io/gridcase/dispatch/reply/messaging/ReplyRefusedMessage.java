package io.gridcase.dispatch.reply.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.web.Problem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code reply-refused.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplyRefusedMessage(
        String replyId,
        String replyType,
        DepartmentCode department,
        @Nullable CaseNumber caseNumber,
        Problem problem,
        Instant refusedAt) {}
