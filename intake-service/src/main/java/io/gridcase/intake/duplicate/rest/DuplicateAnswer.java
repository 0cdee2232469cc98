package io.gridcase.intake.duplicate.rest;

import io.gridcase.code.Channel;
import io.gridcase.code.ClassKind;
import io.gridcase.intake.duplicate.PossibleDuplicate;
import io.gridcase.intake.report.Filing;
import io.gridcase.intake.report.ReportState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person needs to see whether it is the same problem. */
@Schema(name = "Duplicate")
record DuplicateAnswer(
        @Schema(description = "Of the report") UUID id,

        @Schema(description = "案卷编号; absent until filed", pattern = "[0-9]{20}", nullable = true) @Nullable
        String caseNumber,

        @Schema(description = "AWAITING_PHOTOS, RECEIVED, CONFIRMING or FILED")
        ReportState state,

        @Schema(description = "Where it came from") Channel channel,

        @Schema(description = "COMPONENT 部件 or INCIDENT 事件(事项)")
        ClassKind classKind,

        @Schema(description = "小类: the same, or one that people mistake it for", pattern = "[0-9]{5}")
        String classCode,

        @Schema(description = "小类 in Chinese") String className,

        @Schema(description = "情况描述") String description,

        @Schema(description = "Ids for GET /photos/{id}") List<String> photos,

        @Schema(description = "Along the ground, to the decimetre")
        double distanceMetres,

        @Schema(description = "UTC, ISO 8601") Instant reportedAt,

        @Schema(description = "Whole seconds since it was reported")
        long ageSeconds) {

    static DuplicateAnswer of(PossibleDuplicate duplicate) {
        var report = duplicate.report();
        var classification = report.classification();
        return new DuplicateAnswer(
                report.id(),
                report.filing().map(Filing::number).orElse(null),
                report.state(),
                report.channel(),
                classification.classId().kind(),
                classification.classId().code(),
                classification.className(),
                report.evidence().description(),
                report.evidence().photos(),
                Math.round(duplicate.metres() * 10) / 10.0,
                report.reportedAt(),
                duplicate.age().toSeconds());
    }
}
