package io.gridcase.intake.report.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.Answer;
import io.gridcase.intake.report.CaseFiled;
import io.gridcase.intake.report.ReportedPlace;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code case-filed.v1}; contracts/events/case-filed says what each field means. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseFiledMessage(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String caseNumber,
        UUID reportId,
        String channel,
        String scheme,
        String classKind,
        String classCode,
        String className,
        @Nullable Integer conditionNo,
        @Nullable String condition,
        Place place,
        String gridCode,
        String description,
        List<String> photos,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<String>> answers,
        String reportedBy,
        Instant reportedAt,
        String filedBy,
        Instant filedAt,
        @Nullable Instant promisedAt,
        @Nullable String batch,
        @Nullable UUID reopens) {

    static final String TYPE = "case-filed.v1";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Place(
            double longitude, double latitude, @Nullable Double accuracyMetres, String address) {

        static Place of(ReportedPlace place) {
            var point = place.point().orElseThrow();
            var given = place.given();
            return new Place(
                    point.longitude(),
                    point.latitude(),
                    given == null ? null : given.accuracyMetres(),
                    place.address());
        }
    }

    static CaseFiledMessage of(CaseFiled filed) {
        var classification = filed.classification();
        return new CaseFiledMessage(
                filed.filing().number(),
                filed.reportId(),
                filed.source().channel().name(),
                classification.scheme(),
                classification.classId().kind().name(),
                classification.classId().code(),
                classification.className(),
                classification.conditionNo(),
                classification.condition(),
                Place.of(filed.place()),
                filed.grid().value(),
                filed.evidence().description(),
                filed.evidence().photos(),
                Answer.byAttribute(filed.evidence().attributes()),
                filed.reportedBy(),
                filed.reportedAt(),
                filed.filing().filedBy(),
                filed.filing().filedAt(),
                filed.source().promisedAt(),
                filed.source().batch(),
                filed.reopens());
    }
}
