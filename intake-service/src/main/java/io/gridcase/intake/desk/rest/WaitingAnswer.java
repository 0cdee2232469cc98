package io.gridcase.intake.desk.rest;

import io.gridcase.code.Channel;
import io.gridcase.code.ClassKind;
import io.gridcase.intake.desk.Waiting;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report in the queue: what an officer sees before opening it. */
@Schema(name = "WaitingReport")
record WaitingAnswer(
        @Schema(description = "For /reports/{id}") UUID id,

        @Schema(description = "Rises with each change; the ETag for the acts, without its quotes")
        long version,

        @Schema(description = "Where it came from") Channel channel,

        @Schema(description = "COMPONENT 部件 or INCIDENT 事件(事项)")
        ClassKind classKind,

        @Schema(description = "小类, unique within its kind", pattern = "[0-9]{5}")
        String classCode,

        @Schema(description = "小类 in Chinese") String className,

        @Schema(description = "立案条件 within the class, where the reporter named one", nullable = true) @Nullable
        Integer conditionNo,

        @Schema(description = "The place in words") String address,

        @Schema(description = "单元网格; absent while nobody has placed it", nullable = true) @Nullable
        String gridCode,

        @Schema(description = "情况描述") String description,

        @Schema(description = "Ids for GET /photos/{id}") List<String> photos,

        @Schema(description = "When it came in; UTC, ISO 8601")
        Instant receivedAt,

        @Schema(description = "承诺完成时间; UTC, ISO 8601", nullable = true) @Nullable
        Instant promisedAt,

        @Schema(description = "Until when it should be decided; UTC, ISO 8601", nullable = true) @Nullable
        Instant decideBy,

        @Schema(description = "Whether that has passed") boolean overdue,

        @Schema(
                description = "Staff code of the officer at work on it; absent when anybody may get it",
                nullable = true)
        @Nullable
        String claimedBy,

        @Schema(description = "When it falls back to everybody; UTC, ISO 8601", nullable = true) @Nullable
        Instant claimedUntil) {

    static WaitingAnswer of(Waiting waiting) {
        var report = waiting.report();
        var classification = report.classification();
        return new WaitingAnswer(
                report.id(),
                report.version(),
                report.channel(),
                classification.classId().kind(),
                classification.classId().code(),
                classification.className(),
                classification.conditionNo(),
                report.place().address(),
                report.place().gridCode(),
                report.evidence().description(),
                report.evidence().photos(),
                report.receivedAt(),
                report.source().promisedAt(),
                report.arrival().decideBy(),
                waiting.overdue(),
                waiting.claim().map(Waiting.Claimed::officer).orElse(null),
                waiting.claim().map(Waiting.Claimed::until).orElse(null));
    }
}
