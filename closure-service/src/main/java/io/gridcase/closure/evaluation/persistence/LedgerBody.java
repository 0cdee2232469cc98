package io.gridcase.closure.evaluation.persistence;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.gridcase.closure.evaluation.FiledCase;
import io.gridcase.closure.evaluation.Said.Particulars;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of messages from which figures are made; each message has some of them. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LedgerBody(
        @Nullable String caseNumber,
        @Nullable String gridCode,
        @Nullable String classKind,
        @Nullable String classCode,
        @Nullable String channel,
        @Nullable String reportedBy,
        @Nullable Instant reportedAt,
        @Nullable String filedBy,
        @Nullable Instant filedAt,
        @Nullable UUID reopens,
        @JsonAlias("to") @Nullable String department,
        @Nullable String toName,
        @JsonAlias("verifyBy") @Nullable Instant dueAt,
        @Nullable TimeLimit timeLimit,
        @Nullable Deadline deadline,
        @JsonAlias("level") @Nullable String stage,
        @Nullable Integer multiple) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record TimeLimit(@Nullable String unit) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Deadline(@Nullable Instant dueAt, @Nullable TimeLimit timeLimit) {}

    FiledCase filed() {
        return new FiledCase(
                known(caseNumber),
                known(gridCode),
                known(classKind),
                known(classCode),
                known(channel),
                known(reportedBy),
                known(reportedAt),
                known(filedAt),
                reopens != null);
    }

    String knownFiler() {
        return known(filedBy);
    }

    Particulars particulars() {
        var granted = deadline == null ? new Deadline(dueAt, timeLimit) : deadline;
        var unit = granted.timeLimit == null ? null : granted.timeLimit.unit;
        return new Particulars(department, granted.dueAt, unit, stage, multiple == null ? 0 : multiple, toName != null);
    }

    private static <T> T known(@Nullable T field) {
        return Objects.requireNonNull(field, "the consumer refuses a filing without it");
    }
}
