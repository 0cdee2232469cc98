package io.gridcase.closure.verification.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Classification;
import io.gridcase.closure.casefile.Dispatch;
import io.gridcase.closure.casefile.Filing;
import io.gridcase.closure.casefile.Handling;
import io.gridcase.closure.verification.Finding;
import io.gridcase.closure.verification.Verification;
import io.gridcase.closure.verification.VerificationState;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.GridCode;
import io.gridcase.roster.Choice;
import io.gridcase.web.IfMatch;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** A verification with all that an inspector needs on site. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A verification with all that an inspector needs on site; what is not known yet is left out")
record VerificationAnswer(
        @Schema(description = "案卷编号", implementation = String.class)
        CaseNumber caseNumber,

        @Schema(description = "待核查, 通过, 不通过, 无法到达, 待监督裁定 or 已取消")
        VerificationState state,

        @Schema(description = "How often the case has been up for verification, this time included")
        int round,

        @Schema(description = "Rises with every change; send it as If-Match (in quotes) when acting")
        long version,

        @Schema(description = "When the department said that it is done and this was asked for, UTC (ISO 8601)")
        Instant requestedAt,

        @Schema(description = "Staff code of whoever is sent; absent when nobody who may is on duty") @Nullable
        String inspector,

        @Schema(description = "Why this person, or why nobody")
        Choice choice,

        @Schema(description = "Until when somebody should have looked, UTC (ISO 8601)")
        Instant verifyBy,

        @Schema(description = "Whether nobody has looked though somebody should have")
        boolean overdue,

        @Schema(description = "COMPONENT 部件 or INCIDENT 事件") @Nullable
        ClassKind classKind,

        @Schema(description = "GB/T 47678.5, five digits", implementation = String.class) @Nullable
        ClassCode classCode,

        @Schema(description = "Name of the class in Chinese") @Nullable
        String className,

        @Schema(description = "What was wrong") @Nullable String description,

        @Schema(description = "单元网格, GB/T 47678.3, 15 characters", implementation = String.class)
        GridCode gridCode,

        @Schema(description = "Where it is") @Nullable PlaceAnswer place,

        @Schema(description = "Photos before handling") List<String> photosBefore,

        @Schema(description = "终止时间 of the department, UTC (ISO 8601); absent without a time limit") @Nullable
        Instant dueAt,

        @Schema(description = "Code of the department that handled it") @Nullable
        String department,

        @Schema(description = "When the department answered, UTC (ISO 8601)") @Nullable
        Instant handledAt,

        @Schema(description = "What the department says to have done") @Nullable
        String handlingNote,

        @Schema(description = "Photos after handling") List<String> photosAfter,

        @Schema(description = "What was found; absent while nobody has looked in this round") @Nullable
        FindingAnswer finding) {

    /** 事发位置. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Place", description = "事发位置")
    record PlaceAnswer(
            @Schema(description = "Degrees, WGS-84") double longitude,

            @Schema(description = "Degrees, WGS-84") double latitude,

            @Schema(description = "Radius of uncertainty, metres") @Nullable
            Double accuracyMetres,

            @Schema(description = "In words") String address) {

        static PlaceAnswer of(Filing.Place place) {
            return new PlaceAnswer(place.longitude(), place.latitude(), place.accuracyMetres(), place.address());
        }
    }

    /** What an inspector found on site. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Finding", description = "What an inspector found on site")
    record FindingAnswer(
            @Schema(description = "Staff code") String verifiedBy,

            @Schema(description = "UTC (ISO 8601)") Instant verifiedAt,

            @Schema(description = "Note, or what is still wrong") @Nullable
            String remark,

            @Schema(description = "Photos taken on site") List<String> photos,

            @Schema(description = "Metres from where the inspector stood to the place, if the phone told") @Nullable
            Double distanceMetres) {

        static FindingAnswer of(Finding finding) {
            return new FindingAnswer(
                    finding.verifiedBy(),
                    finding.verifiedAt(),
                    finding.remark(),
                    finding.photos(),
                    finding.distanceMetres());
        }
    }

    /** With the ETag that an act needs as its If-Match. */
    static RestResponse<VerificationAnswer> tagged(Verification verification, Instant now) {
        return ResponseBuilder.ok(of(verification, now))
                .header("ETag", IfMatch.tag(verification.version()))
                .build();
    }

    static VerificationAnswer of(Verification verification, Instant now) {
        CaseFile caseFile = verification.caseFile();
        return new VerificationAnswer(
                verification.caseNumber(),
                verification.state(),
                verification.round(),
                verification.version(),
                verification.requestedAt(),
                verification.errand().inspector(),
                verification.errand().choice(),
                verification.errand().verifyBy(),
                verification.isOverdue(now),
                caseFile.classification().map(Classification::kind).orElse(null),
                caseFile.classification().map(Classification::code).orElse(null),
                caseFile.filing().map(Filing::className).orElse(null),
                caseFile.filing().map(Filing::description).orElse(null),
                caseFile.gridCode(),
                caseFile.filing().map(Filing::place).map(PlaceAnswer::of).orElse(null),
                caseFile.filing().map(Filing::photos).orElse(List.of()),
                caseFile.deadline().map(Dispatch.Deadline::dueAt).orElse(null),
                caseFile.handling().map(Handling::departmentCode).orElse(null),
                caseFile.handling().map(Handling::handledAt).orElse(null),
                caseFile.handling().map(Handling::note).orElse(null),
                caseFile.handling().map(Handling::photos).orElse(List.of()),
                verification.finding().map(FindingAnswer::of).orElse(null));
    }
}
