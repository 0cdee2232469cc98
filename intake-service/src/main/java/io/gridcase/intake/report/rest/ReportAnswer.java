package io.gridcase.intake.report.rest;

import io.gridcase.code.Answer;
import io.gridcase.code.Channel;
import io.gridcase.code.ClassKind;
import io.gridcase.intake.catalogue.GivenClass;
import io.gridcase.intake.report.Filing;
import io.gridcase.intake.report.Report;
import io.gridcase.intake.report.ReportState;
import io.gridcase.intake.report.ShownReport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as its reporter and the centre see it. */
@Schema(name = "Report")
record ReportAnswer(
        @Schema(description = "The UUID that the phone made")
        UUID id,

        @Schema(description = "Rises with each change; the ETag without its quotes")
        long version,

        @Schema(
                description = "AWAITING_PHOTOS 待照片, RECEIVED 待受理, CONFIRMING 核实中, FILED 已立案, REJECTED 不予立案,"
                        + " MERGED 重复, SOLVED_ON_SPOT 自处置, VOIDED 作废, CLOSED 已销号")
        ReportState state,

        @Schema(description = "Where it came from") Channel channel,

        SourceAnswer source,

        @Schema(
                description =
                        "案卷编号: county (6), day of filing yyyyMMdd in the city's zone (8), sequence (6); absent until filed",
                pattern = "[0-9]{20}",
                nullable = true)
        @Nullable
        String caseNumber,

        @Schema(description = "Code list of classCode, GB/T 47678.5-2026")
        String scheme,

        @Schema(description = "COMPONENT 部件 or INCIDENT 事件(事项)")
        ClassKind classKind,

        @Schema(description = "小类, unique within its kind", pattern = "[0-9]{5}")
        String classCode,

        @Schema(description = "Code as the reporter sent it, perhaps of an older list", nullable = true) @Nullable
        String givenCode,

        @Schema(description = "Code list as the reporter sent it; absent when none was named", nullable = true)
        @Nullable
        String givenScheme,

        @Schema(description = "小类 in Chinese") String className,

        @Schema(description = "立案条件 within the class; absent until decided", nullable = true) @Nullable
        Integer conditionNo,

        @Schema(description = "立案条件 in Chinese; absent until decided", nullable = true) @Nullable
        String condition,

        PlaceAnswer place,

        @Schema(description = "Whether the place lies outside the reporter's own areas")
        boolean outsideOwnArea,

        @Schema(description = "情况描述") String description,

        @Schema(description = "Ids for GET /photos/{id}") List<String> photos,

        @Schema(description = "Ids of those photos that have not come in yet; the report goes on when they have")
        List<String> missingPhotos,

        @Schema(description = "Answers to the questions of the class: values by attribute code")
        Map<String, List<String>> attributes,

        @Schema(description = "自处置: ids of the photos of after; empty when it was not solved on the spot")
        List<String> solvedPhotos,

        @Schema(description = "Staff code of the reporter, or client: and the code of another system")
        String reportedBy,

        @Schema(description = "When it was reported: the phone's time where it can be believed; UTC, ISO 8601")
        Instant reportedAt,

        @Schema(description = "When it came in; UTC, ISO 8601")
        Instant receivedAt,

        @Schema(description = "Whether the phone's clock was more than ten minutes off")
        boolean clockOff,

        @Schema(description = "Until when the centre should have decided; UTC, ISO 8601", nullable = true) @Nullable
        Instant decideBy,

        @Schema(description = "Staff code, or \"system\" when the rules filed it; absent until filed", nullable = true)
        @Nullable
        String filedBy,

        @Schema(description = "UTC, ISO 8601; absent until filed", nullable = true) @Nullable
        Instant filedAt,

        @Schema(
                description = "Only of a MERGED report: the one whose case number, rejection and outcome it shows",
                nullable = true)
        @Nullable
        UUID mergedInto,

        @Schema(description = "反复: the closed report whose problem was not solved after all", nullable = true) @Nullable
        UUID reopens,

        @Schema(description = "Only of a MERGED report", nullable = true) @Nullable
        MergeAnswer merge,

        @Schema(description = "Reports merged into this one; absent in lists", nullable = true) @Nullable
        MembersAnswer members,

        @Schema(description = "Only of a REJECTED report", nullable = true) @Nullable
        RejectionAnswer rejection,

        @Schema(description = "What was found on site, the last time somebody was sent; absent before", nullable = true)
        @Nullable
        ConfirmedAnswer confirmed,

        @Schema(description = "Only of a VOIDED report", nullable = true) @Nullable
        VoidingAnswer voiding,

        @Schema(description = "自处置: when it came in solved; UTC, ISO 8601", nullable = true) @Nullable
        Instant solvedAt,

        @Schema(description = "Only of a CLOSED report", nullable = true) @Nullable
        OutcomeAnswer outcome) {

    static ReportAnswer of(ShownReport shown) {
        return of(shown.report(), MembersAnswer.of(shown.members()));
    }

    static ReportAnswer of(Report report) {
        return of(report, null);
    }

    private static ReportAnswer of(Report report, @Nullable MembersAnswer members) {
        var way = report.way();
        var classification = report.classification();
        var filing = way.filing();
        return new ReportAnswer(
                report.id(),
                report.version(),
                report.state(),
                report.channel(),
                SourceAnswer.of(report.source()),
                filing.map(Filing::number).orElse(null),
                classification.scheme(),
                classification.classId().kind(),
                classification.classId().code(),
                report.given().map(GivenClass::code).orElse(null),
                report.given().map(GivenClass::scheme).orElse(null),
                classification.className(),
                classification.conditionNo(),
                classification.condition(),
                PlaceAnswer.of(report.place()),
                report.outsideOwnArea(),
                report.evidence().description(),
                report.evidence().photos(),
                report.awaitedPhotos(),
                Answer.byAttribute(report.evidence().attributes()),
                report.evidence().solvedPhotos(),
                report.reportedBy(),
                report.reportedAt(),
                report.receivedAt(),
                report.arrival().clockOff(),
                report.arrival().decideBy(),
                filing.map(Filing::filedBy).orElse(null),
                filing.map(Filing::filedAt).orElse(null),
                report.merge().map(merge -> way.id()).orElse(null),
                report.reopens().orElse(null),
                MergeAnswer.of(report).orElse(null),
                members,
                way.rejection().map(RejectionAnswer::of).orElse(null),
                report.confirmed().map(ConfirmedAnswer::of).orElse(null),
                way.voiding().map(VoidingAnswer::of).orElse(null),
                report.solvedAt().orElse(null),
                way.outcome().map(OutcomeAnswer::of).orElse(null));
    }
}
