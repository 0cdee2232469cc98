package io.gridcase.intake.publicpage.rest;

import io.gridcase.intake.progress.Step;
import io.gridcase.intake.progress.StepKind;
import io.gridcase.intake.publicpage.FollowedReport;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as whoever has its link sees it: nobody is named. */
@Schema(name = "FollowedReport")
record FollowAnswer(
        @Schema(description = "What kind of problem 小类") String className,
        @Schema(description = "Where, in words") String address,
        @Schema(description = "As it was reported") String description,
        @Schema(description = "UTC, ISO 8601") Instant reportedAt,

        @Schema(description = "Who has to solve it, in words; absent before that is known", nullable = true) @Nullable
        String department,

        @Schema(description = "Until when, UTC; absent where no limit is known", nullable = true) @Nullable
        Instant dueAt,

        @Schema(description = "When it was struck off, UTC; absent before", nullable = true) @Nullable
        Instant closedAt,

        @Schema(description = "Until when \"not fixed\" can be said, UTC; absent before closing", nullable = true)
        @Nullable
        Instant reopenableUntil,

        @Schema(description = "What happened, in the order of time")
        List<FollowStep> steps,

        @Schema(description = "Addresses of pictures of the problem")
        List<String> photos,

        @Schema(description = "Addresses of pictures after handling")
        List<String> photosAfter,

        @Schema(description = "What the reporter said of the outcome; absent before", nullable = true) @Nullable
        SatisfactionAnswer satisfaction) {

    /** One thing that happened. */
    @Schema(name = "FollowedStep")
    record FollowStep(
            @Schema(description = "What happened") StepKind step,

            @Schema(description = "In words, Chinese / English")
            String words,

            @Schema(description = "UTC, ISO 8601") Instant at,

            @Schema(description = "Why; of what was rejected or voided", nullable = true) @Nullable
            String note) {

        static FollowStep of(Step step) {
            return new FollowStep(step.kind(), step.kind().words(), step.at(), step.note());
        }
    }

    /** @param link where this answer is, for the addresses of its pictures */
    static FollowAnswer of(FollowedReport followed, String link) {
        var report = followed.report();
        var dispatched = followed.dispatched();
        return new FollowAnswer(
                report.classification().className(),
                report.place().address(),
                report.evidence().description(),
                report.reportedAt(),
                dispatched.map(Step::department).orElse(null),
                dispatched.map(Step::dueAt).orElse(null),
                followed.closedAt().orElse(null),
                followed.reopenableUntil().orElse(null),
                followed.steps().stream().map(FollowStep::of).toList(),
                addresses(link, report.evidence().photos()),
                addresses(link, followed.photosAfter()),
                followed.satisfaction().map(SatisfactionAnswer::of).orElse(null));
    }

    private static List<String> addresses(String link, List<String> photos) {
        return photos.stream().map(photo -> link + "/photos/" + photo).toList();
    }
}
