package io.gridcase.intake.confirmation.rest;

import io.gridcase.code.Channel;
import io.gridcase.code.ClassKind;
import io.gridcase.intake.report.Report;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What whoever is sent has to know of the report. */
@Schema(name = "ConfirmationSubject")
record SubjectAnswer(
        @Schema(description = "UUID") UUID id,

        @Schema(description = "Where it came from") Channel channel,

        @Schema(description = "COMPONENT 部件 or INCIDENT 事件(事项)")
        ClassKind classKind,

        @Schema(description = "小类, unique within its kind", pattern = "[0-9]{5}")
        String classCode,

        @Schema(description = "小类 in Chinese") String className,

        @Schema(description = "情况描述") String description,

        @Schema(description = "The place in words") String address,

        @Schema(description = "Degrees, WGS-84", nullable = true) @Nullable
        Double longitude,

        @Schema(description = "Degrees, WGS-84", nullable = true) @Nullable
        Double latitude,

        @Schema(description = "单元网格", nullable = true) @Nullable
        String gridCode,

        @Schema(description = "Ids for GET /photos/{id}") List<String> photos) {

    static SubjectAnswer of(Report report) {
        var classification = report.classification();
        var place = report.place();
        return new SubjectAnswer(
                report.id(),
                report.channel(),
                classification.classId().kind(),
                classification.classId().code(),
                classification.className(),
                report.evidence().description(),
                place.address(),
                place.longitude(),
                place.latitude(),
                place.gridCode(),
                report.evidence().photos());
    }
}
