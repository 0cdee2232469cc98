package io.gridcase.intake.report.rest;

import io.gridcase.code.Answer;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.report.CorrectReport.Wish;
import io.gridcase.web.Storable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 更正: what a report should have said; what is absent stays. */
@Schema(name = "CorrectReport")
record CorrectRequest(
        @Schema(description = "With classCode, or neither", nullable = true) @Nullable
        ClassKind classKind,

        @Schema(
                description = "With classKind, or neither. Of another class the condition is open again. unknown-class",
                implementation = String.class,
                pattern = "[0-9]{5}",
                nullable = true)
        @Nullable
        ClassCode classCode,

        @Schema(description = "情况描述, as long as any that comes in", nullable = true)
        @Pattern(regexp = "(?s).*\\S.*")
        @Size(max = 4000)
        @Storable
        @Nullable
        String description,

        @Schema(
                description = "All answers to the questions of the class, in place of those before. wrong-answers",
                nullable = true)
        @Size(max = 30)
        @Nullable
        Map<
                        @NotBlank @Size(max = 40) @Storable String,
                        @NotNull @Size(max = 20) List<@NotNull @Size(max = 500) @Storable String>>
                attributes) {

    @AssertTrue(message = "classKind and classCode come together")
    @Schema(hidden = true)
    boolean isClassComplete() {
        return (classKind == null) == (classCode == null);
    }

    Wish wish() {
        return new Wish(
                classKind == null || classCode == null
                        ? Optional.empty()
                        : Optional.of(new ClassId(classKind, classCode)),
                Optional.ofNullable(description),
                Optional.ofNullable(attributes).map(Answer::lines));
    }
}
