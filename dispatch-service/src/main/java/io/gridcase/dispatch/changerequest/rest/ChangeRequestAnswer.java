package io.gridcase.dispatch.changerequest.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.HandlingType;
import io.gridcase.dispatch.assignment.Project;
import io.gridcase.dispatch.changerequest.ChangeKind;
import io.gridcase.dispatch.changerequest.ChangeRequest;
import io.gridcase.dispatch.changerequest.ChangeRequestState;
import io.gridcase.dispatch.changerequest.Decision;
import io.gridcase.dispatch.changerequest.Endorsement;
import io.gridcase.web.IfMatch;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** A change request as shown to people. */
@Schema(name = "ChangeRequest")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeRequestAnswer(
        @Schema(description = "As the client made it") UUID requestId,

        @Schema(description = "Version to send as If-Match, in quotes; equals the ETag")
        long version,

        @Schema(description = "案卷编号", implementation = String.class, pattern = "[0-9]{20}")
        CaseNumber caseNumber,

        @Schema(description = "Department that asks", implementation = String.class)
        DepartmentCode department,

        @Schema(description = "The dispatch that it is about, from 1")
        int round,

        @Schema(description = "延期, 更改处理类型, 挂账 or 缓办") ChangeKind kind,

        @Schema(description = "ASKED waits for the head of the department, ENDORSED for a dispatcher")
        ChangeRequestState state,

        @Schema(description = "Why the department asks", maxLength = 1000)
        String reason,

        @Schema(description = "Of a pause: when the clock is to go on (UTC, ISO 8601)", nullable = true) @Nullable
        Instant until,

        @Schema(description = "Of HANDLING_TYPE: the one wanted", nullable = true) @Nullable
        HandlingType handlingType,

        @Schema(description = "项目编号", nullable = true) @Nullable
        String projectNumber,

        @Schema(description = "Promised completion of the project (UTC, ISO 8601)", nullable = true) @Nullable
        Instant projectDueAt,

        @Schema(description = "Staff code") String askedBy,
        @Schema(description = "UTC, ISO 8601") Instant askedAt,

        @Schema(description = "Staff code of the head of the department", nullable = true) @Nullable
        String endorsedBy,

        @Schema(description = "Who decided: staff code, or system when it lapsed", nullable = true) @Nullable
        String decidedBy,

        @Schema(description = "UTC, ISO 8601", nullable = true) @Nullable
        Instant decidedAt,

        @Schema(description = "Why it was refused", nullable = true) @Nullable
        String decisionNote) {

    static ChangeRequestAnswer of(ChangeRequest request) {
        var wish = request.wish();
        var project = Optional.ofNullable(wish.project());
        var decision = request.decision();
        return new ChangeRequestAnswer(
                request.id(),
                request.version(),
                request.caseNumber(),
                request.department(),
                request.round(),
                wish.kind(),
                request.state(),
                wish.reason(),
                wish.pauseUntil(),
                wish.wantedType(),
                project.map(Project::projectNumber).orElse(null),
                project.map(Project::projectDueAt).orElse(null),
                request.askedBy(),
                request.askedAt(),
                request.endorsement().map(Endorsement::endorsedBy).orElse(null),
                decision.map(Decision::decidedBy).orElse(null),
                decision.map(Decision::decidedAt).orElse(null),
                decision.map(Decision::decisionNote).orElse(null));
    }

    /** A single request is always answered with its version as ETag. */
    static RestResponse<ChangeRequestAnswer> tagged(ChangeRequest request) {
        return ResponseBuilder.ok(of(request))
                .header(HttpHeaders.ETAG, IfMatch.tag(request.version()))
                .build();
    }
}
