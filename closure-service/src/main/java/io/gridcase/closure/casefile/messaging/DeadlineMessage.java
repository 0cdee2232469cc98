package io.gridcase.closure.casefile.messaging;

import io.gridcase.closure.casefile.Dispatch;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 终止时间 as dispatch computed it; without a time limit it was a promise that set it. */
record DeadlineMessage(
        @Nullable TimeLimit timeLimit,
        @Nullable Instant warnAt,
        Instant dueAt,
        @Nullable String calendarVersion) {

    DeadlineMessage {
        Fields.require(dueAt);
    }

    /** 处置时限. */
    record TimeLimit(String ruleId, int value, String unit, String basis) {

        TimeLimit {
            Fields.require(ruleId, unit, basis);
        }
    }

    Dispatch.Deadline deadline() {
        return timeLimit == null
                ? new Dispatch.Deadline(null, null, null, null, warnAt, dueAt, calendarVersion)
                : new Dispatch.Deadline(
                        timeLimit.ruleId,
                        timeLimit.value,
                        timeLimit.unit,
                        timeLimit.basis,
                        warnAt,
                        dueAt,
                        calendarVersion);
    }
}
