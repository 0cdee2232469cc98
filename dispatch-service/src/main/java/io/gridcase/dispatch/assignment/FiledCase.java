package io.gridcase.dispatch.assignment;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.gridcase.cityprofile.responsibility.Problem;
import io.gridcase.code.Answer;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.code.HandlingType;
import io.gridcase.dispatch.timelimit.ConditionKey;
import io.gridcase.dispatch.timelimit.DeadlineQuestion;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * 案卷 as it was filed; never changes here.
 *
 * @param scheme code set of the class
 * @param conditionNo 立案条件 within the class
 * @param photos of the report, before handling: SHA-256, hex
 * @param answers to the extra questions of the class, {@code attribute=value}, one for each value
 * @param promisedAt 承诺完成时间: the deadline, if earlier than that of the limit
 */
@Embeddable
public record FiledCase(
        String scheme,
        @Enumerated(EnumType.STRING) ClassKind classKind,
        String classCode,
        String className,
        int conditionNo,
        String condition,
        @Embedded Place place,
        String gridCode,
        String description,
        List<String> photos,
        List<String> answers,
        Instant filedAt,
        @Nullable Instant promisedAt) {

    public FiledCase {
        photos = List.copyOf(photos);
        answers = List.copyOf(answers);
    }

    Optional<Instant> promise() {
        return Optional.ofNullable(promisedAt);
    }

    public GridCode grid() {
        return new GridCode(gridCode);
    }

    Problem problem() {
        return new Problem(
                classKind,
                new ClassCode(classCode),
                OptionalInt.of(conditionNo),
                grid(),
                answers.stream().map(Answer::parse).collect(toUnmodifiableSet()));
    }

    /** What its deadline depends on, when its clock starts. */
    DeadlineQuestion deadline(HandlingType type, DepartmentCode department, Instant start) {
        return new DeadlineQuestion(conditionKey(), type, grid(), department, start, promise());
    }

    ConditionKey conditionKey() {
        return new ConditionKey(scheme, classKind, new ClassCode(classCode), conditionNo);
    }
}
