package io.gridcase.intake.report.rest;

import io.gridcase.code.Answer;
import io.gridcase.code.Channel;
import io.gridcase.code.ClassKind;
import io.gridcase.intake.catalogue.GivenClass;
import io.gridcase.intake.report.Evidence;
import io.gridcase.intake.report.NewReport;
import io.gridcase.intake.report.PhoneTimes;
import io.gridcase.intake.report.Source;
import io.gridcase.intake.report.Whereabouts;
import io.gridcase.photo.PhotoId;
import io.gridcase.web.Storable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** 上报: what a phone or the centre sends. */
@Schema(name = "NewReport")
record ReportRequest(
        @Schema(description = "Random UUID made by the phone; sending the same again answers the first result") @NotNull
        UUID id,

        @Schema(description = "COMPONENT 部件 or INCIDENT 事件(事项)") @NotNull
        ClassKind classKind,

        @Schema(
                description = "GB/T 47678.5, or the 4 digits of an older list, which become today's class where the"
                        + " report was made before the old list ended or at most 30 days after. unknown-class,"
                        + " class-outdated",
                pattern = "[0-9]{4,5}")
        @NotNull
        @Pattern(regexp = "[0-9]{4,5}", message = "must be 4 or 5 digits")
        String classCode,

        @Schema(
                description = "Code list of classCode, such as GB/T 47678.5-2026, where it may be in doubt",
                nullable = true)
        @Size(max = 100)
        @Storable
        @Nullable
        String scheme,

        @Schema(
                description = "立案条件 within the class; without one the centre decides. unknown-condition",
                nullable = true,
                minimum = "1",
                maximum = "99")
        @Min(1)
        @Max(99)
        @Nullable
        Integer conditionNo,

        @Schema(description = "Without one the centre finds the place; an inspector names it", nullable = true)
        @Valid
        @Nullable
        PlaceRequest place,

        @Schema(description = "The place in words") @NotBlank @Size(max = 200) @Storable
        String address,

        @Schema(description = "The problem in words 情况描述") @NotBlank @Size(max = 1000) @Storable
        String description,

        @Schema(
                description =
                        "SHA-256 of the bytes of each photo in hexadecimal, as POST /photos answers it; a photo may come later")
        @NotNull
        @Size(max = 9)
        @UniqueElements(message = "must not repeat a photo")
        List<@NotNull PhotoId> photos,

        @Schema(
                description = "When it was reported, by the phone's clock, ISO 8601 with zone. A time ahead of ours or"
                        + " more than 30 days back is not believed: the time of arrival counts",
                nullable = true)
        @Nullable
        Instant reportedAt,

        @Schema(
                description = "When this attempt was sent, by the phone's clock; shows whether that clock is right",
                nullable = true)
        @Nullable
        Instant sentAt,

        @Schema(
                description =
                        "INSPECTOR, the default, for inspectors; HOTLINE, LEADER, MEDIA, INSPECTION, VIDEO or WECHAT"
                                + " for the centre. foreign-channel, unfit-for-channel",
                nullable = true)
        @Nullable
        Channel channel,

        @Schema(description = "Whose number foreignNumber is, as 12345; both or neither", nullable = true)
        @Size(min = 1, max = 40)
        @Storable
        @Nullable
        String foreignSystem,

        @Schema(description = "The sender's own number, once within its system. foreign-number-taken", nullable = true)
        @Size(min = 1, max = 64)
        @Storable
        @Nullable
        String foreignNumber,

        @Schema(
                description = "承诺完成时间, ISO 8601 with zone: the deadline, if earlier. LEADER and INSPECTION need it",
                nullable = true)
        @Nullable
        Instant promisedAt,

        @Schema(description = "督查 batch, the list it is from. Only INSPECTION, which needs it", nullable = true)
        @Size(min = 1, max = 64)
        @Storable
        @Nullable
        String batch,

        @Schema(description = "Who called or wrote; not of an inspector's report", nullable = true) @Valid @Nullable
        ContactRequest reporter,

        @Schema(
                description = "Answers to the questions of the class: values by attribute code. wrong-answers",
                nullable = true)
        @Size(max = 30)
        @Nullable
        Map<
                        @NotBlank @Size(max = 40) @Storable String,
                        @NotNull @Size(max = 20) List<@NotNull @Size(max = 500) @Storable String>>
                attributes,

        @Schema(
                description = "自处置: photos of after, when the reporter has solved it too; then it is counted and never"
                        + " dispatched. Ids as in photos, which show it before",
                nullable = true)
        @Size(min = 1, max = 9)
        @UniqueElements(message = "must not repeat a photo")
        @Nullable
        List<@NotNull PhotoId> solvedPhotos) {

    NewReport report() {
        return new NewReport(
                id,
                new GivenClass(scheme, classKind, classCode),
                conditionNo,
                new Whereabouts(place == null ? null : place.position(), address),
                evidence(),
                source(),
                new PhoneTimes(reportedAt, sentAt),
                reporter == null ? null : reporter.contact(),
                null);
    }

    private Evidence evidence() {
        return new Evidence(
                description,
                ids(photos),
                attributes == null ? List.of() : Answer.lines(attributes),
                solvedPhotos == null ? List.of() : ids(solvedPhotos));
    }

    private Source source() {
        var from = channel == null ? Channel.INSPECTOR : channel;
        return new Source(from, foreignSystem, foreignNumber, promisedAt, batch);
    }

    private static List<String> ids(List<PhotoId> photos) {
        return photos.stream().map(PhotoId::value).toList();
    }
}
