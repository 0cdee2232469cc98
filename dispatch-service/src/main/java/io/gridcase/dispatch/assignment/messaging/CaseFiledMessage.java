package io.gridcase.dispatch.assignment.messaging;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.gridcase.code.Answer;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.assignment.FiledCase;
import io.gridcase.dispatch.assignment.Place;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code case-filed.v1}, as far as dispatch reads it; incomplete ones cannot be made. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CaseFiledMessage(
        CaseNumber caseNumber,
        String scheme,
        ClassKind classKind,
        ClassCode classCode,
        String className,
        int conditionNo,
        String condition,
        PlaceMessage place,
        GridCode gridCode,
        String description,
        List<String> photos,
        @Nullable Map<String, List<String>> answers,
        Instant filedAt,
        @Nullable Instant promisedAt) {

    CaseFiledMessage {
        requireNonNull(caseNumber, "caseNumber");
        requireNonNull(scheme, "scheme");
        requireNonNull(classKind, "classKind");
        requireNonNull(classCode, "classCode");
        requireNonNull(className, "className");
        requireNonNull(condition, "condition");
        requireNonNull(place, "place");
        requireNonNull(gridCode, "gridCode");
        requireNonNull(description, "description");
        photos = List.copyOf(requireNonNull(photos, "photos"));
        requireNonNull(filedAt, "filedAt");
    }

    private static List<String> lines(@Nullable Map<String, List<String>> answers) {
        return answers == null
                ? List.of()
                : answers.entrySet().stream()
                        .flatMap(answer -> answer.getValue().stream().map(value -> answer.getKey() + "=" + value))
                        .map(Answer::parse)
                        .map(Answer::toString)
                        .toList();
    }

    FiledCase filed() {
        return new FiledCase(
                scheme,
                classKind,
                classCode.value(),
                className,
                conditionNo,
                condition,
                new Place(place.longitude(), place.latitude(), place.accuracyMetres(), place.address()),
                gridCode.value(),
                description,
                photos,
                lines(answers),
                filedAt,
                promisedAt);
    }
}
