package io.gridcase.intake.batch;

import io.gridcase.code.Answer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A column with answers to an extra question, {@code attribute.<code>}; only rows whose class asks it fill it in.
 *
 * @param attribute code of the question
 */
public record AnswerColumn(String attribute) {

    private static final Pattern TITLE = Pattern.compile("attribute\\.([a-z][a-z0-9_]{0,39})");

    public static Optional<AnswerColumn> named(String text) {
        var title = TITLE.matcher(text);
        return title.matches() ? Optional.of(new AnswerColumn(title.group(1))) : Optional.empty();
    }

    public String title() {
        return "attribute." + attribute;
    }

    /** One line of {@link Answer} for each value of a cell; a bar stands between values. */
    Stream<String> lines(String cell) {
        return Arrays.stream(cell.split("\\|", -1)).map(value -> new Answer(attribute, value.strip()).toString());
    }
}
