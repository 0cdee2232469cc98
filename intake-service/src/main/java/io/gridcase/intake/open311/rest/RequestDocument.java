package io.gridcase.intake.open311.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlProperty;
import io.gridcase.code.Answer;
import io.gridcase.intake.open311.PublicRequest;
import io.gridcase.intake.open311.PublicRequest.Standing;
import io.gridcase.intake.progress.Step;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A request as it stands. The last two are there only where extensions are asked for.
 *
 * @param mediaUrl the first picture, where everybody may look at it
 * @param expectedDatetime the department's deadline
 */
@JsonNaming(SnakeCaseStrategy.class)
record RequestDocument(
        String serviceRequestId,
        String status,
        @Nullable String statusNotes,
        String serviceName,
        String serviceCode,
        String description,
        @Nullable String agencyResponsible,
        String requestedDatetime,
        String updatedDatetime,
        @Nullable String expectedDatetime,
        String address,
        @Nullable Double lat,
        @JsonProperty("long") @Nullable Double longitude,
        @Nullable String mediaUrl,

        @JacksonXmlElementWrapper(localName = "attributes") @JacksonXmlProperty(localName = "attribute") @Nullable
        List<Attribute> attributes,

        @JacksonXmlElementWrapper(localName = "notes") @JacksonXmlProperty(localName = "note") @Nullable
        List<Note> notes) {

    /** What was answered to an extra question. */
    record Attribute(String code, String value) {

        static Attribute of(String line) {
            var answer = Answer.of(line);
            return new Attribute(answer.attribute(), answer.value());
        }
    }

    /** One thing that happened. */
    record Note(String datetime, String description, String type) {

        static Note of(Step step) {
            return new Note(
                    Times.text(step.at()),
                    step.kind().words(),
                    step.kind().name().toLowerCase(Locale.ROOT));
        }
    }

    static RequestDocument of(PublicRequest request, Media media) {
        return of(request, media, null, null);
    }

    static RequestDocument extended(PublicRequest request, Media media, List<Step> steps) {
        var own = steps.stream().filter(step -> step.reportId().equals(request.id()));
        return of(
                request,
                media,
                request.attributes().stream().map(Attribute::of).toList(),
                own.map(Note::of).toList());
    }

    private static RequestDocument of(
            PublicRequest request, Media media, @Nullable List<Attribute> attributes, @Nullable List<Note> notes) {
        var problem = request.problem();
        var standing = request.standing();
        return new RequestDocument(
                request.id().toString(),
                standing.open() ? "open" : "closed",
                notes(standing),
                problem.serviceName(),
                problem.service().toString(),
                problem.description(),
                standing.department(),
                Times.text(problem.requestedAt()),
                Times.text(standing.endedAt() == null ? standing.updatedAt() : standing.endedAt()),
                Times.textOrNull(standing.dueAt()),
                request.place().address(),
                request.place().latitude(),
                request.place().longitude(),
                media.url(request.id(), request.photos()),
                attributes,
                notes);
    }

    private static @Nullable String notes(Standing standing) {
        var state = switch (standing.state()) {
            case REJECTED -> "不予立案 / Rejected";
            case VOIDED -> "已作废 / Voided";
            case SOLVED_ON_SPOT -> "现场自行处置 / Solved on the spot";
            case CLOSED -> "已结案 / Closed";
            default -> standing.merged() ? "与相同问题合并处理 / Merged with another report" : null;
        };
        return standing.reason() == null ? state : state + ": " + standing.reason();
    }
}
