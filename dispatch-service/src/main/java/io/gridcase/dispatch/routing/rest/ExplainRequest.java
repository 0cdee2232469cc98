package io.gridcase.dispatch.routing.rest;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.gridcase.cityprofile.responsibility.Problem;
import io.gridcase.code.Answer;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.GridCode;
import io.gridcase.web.Moment;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** A problem that somebody wants to know the department of. */
record ExplainRequest(
        @QueryParam("kind")
        @Parameter(description = "部件 or 事件", schema = @Schema(implementation = ClassKind.class), required = true)
        @NotNull
        @Pattern(regexp = "COMPONENT|INCIDENT")
        String kind,

        @QueryParam("class")
        @Parameter(description = "GB/T 47678.5", required = true)
        @NotNull
        @Pattern(regexp = "[0-9]{5}")
        String code,

        @QueryParam("place")
        @Parameter(description = "单元网格, GB/T 47678.3", required = true)
        @NotNull
        @Pattern(regexp = "[0-9]{12}[0-9A-Z]{3}")
        String place,

        @QueryParam("condition")
        @Parameter(description = "立案条件 within the class; absent: no rule that demands one fits")
        @Min(1)
        @Max(99)
        @Nullable
        Integer condition,

        @QueryParam("at")
        @Parameter(
                description = "When the case was or will be filed, ISO 8601 with zone: by the matrix as it stood then;"
                        + " now when absent",
                schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        @Nullable
        Moment at,

        @QueryParam("answer")
        @Parameter(description = "Answers to the questions of the class, attribute=value, one for each value")
        @Size(max = 30)
        List<@NotNull @Size(max = 541) @Pattern(regexp = "[a-z][a-z0-9_]{0,39}=.+") String> answers) {

    Problem problem() {
        return new Problem(
                ClassKind.valueOf(kind),
                new ClassCode(code),
                condition == null ? OptionalInt.empty() : OptionalInt.of(condition),
                new GridCode(place),
                answers.stream().map(Answer::parse).collect(toUnmodifiableSet()));
    }

    Optional<Instant> instant() {
        return Optional.ofNullable(at).map(Moment::instant);
    }
}
