package io.gridcase.intake.catalogue;

import io.gridcase.code.AttributeType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An extra question about the problems of a class, an attribute of Open311.
 *
 * @param attribute its name, unique within the class
 * @param position from 1, each once within the class
 * @param required whether a report without an answer is refused
 * @param choices only of the two kinds of lists
 */
public record ClassQuestion(
        String attribute,
        int position,
        AttributeType datatype,
        boolean required,
        ClassName wording,
        List<Choice> choices) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NUMBER = 30;

    /** An answer that can be chosen. */
    public record Choice(String key, String name) {}

    /** What is wrong with these values as the answer, if anything is. */
    public Optional<String> objection(List<String> values) {
        if (values.isEmpty()) {
            return required ? Optional.of("is required") : Optional.empty();
        }
        if (values.size() > 1 && datatype != AttributeType.MULTIVALUELIST) {
            return Optional.of("takes one value");
        }
        if (new HashSet<>(values).size() < values.size()) {
            return Optional.of("must not repeat a value");
        }
        return values.stream().allMatch(accepted()) ? Optional.empty() : Optional.of(expected());
    }

    private Predicate<String> accepted() {
        return switch (datatype) {
            case STRING -> value -> !value.isBlank() && value.length() <= LONGEST_LINE && !value.contains("\n");
            case TEXT -> value -> !value.isBlank();
            case NUMBER -> ClassQuestion::isNumber;
            case DATETIME -> ClassQuestion::isDateTime;
            case SINGLEVALUELIST, MULTIVALUELIST -> keys()::contains;
        };
    }

    private String expected() {
        return switch (datatype) {
            case STRING -> "is a line of 1 to %d characters".formatted(LONGEST_LINE);
            case TEXT -> "must not be blank";
            case NUMBER -> "is a number";
            case DATETIME -> "is a date and time of ISO 8601 with an offset";
            case SINGLEVALUELIST, MULTIVALUELIST ->
                "is one of " + keys().stream().sorted().toList();
        };
    }

    private List<String> keys() {
        return choices.stream().map(Choice::key).toList();
    }

    private static boolean isNumber(String value) {
        try {
            return value.length() <= LONGEST_NUMBER && Math.abs((long) new BigDecimal(value).scale()) <= LONGEST_NUMBER;
        } catch (NumberFormatException none) {
            return false;
        }
    }

    private static boolean isDateTime(String value) {
        try {
            return OffsetDateTime.parse(value).getYear() > 0;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
