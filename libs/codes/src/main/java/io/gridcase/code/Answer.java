package io.gridcase.code;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What was answered to an extra question of the class, such as who owns the land; written {@code attribute=value}, an
 * answer of several values as a line for each.
 *
 * @param attribute code of the question, {@code [a-z][a-z0-9_]{0,39}} where a city asks it
 * @param value a choice's key, or the words given
 */
public record Answer(String attribute, String value) {

    private static final String SIGN = "=";
    private static final Pattern WRITTEN = Pattern.compile("[a-z][a-z0-9_]{0,39}=.+", Pattern.DOTALL);

    /** @throws IllegalArgumentException when the text is not of the form {@code attribute=value} */
    public static Answer parse(String text) {
        if (!isWritten(text)) {
            throw new IllegalArgumentException("must be of the form attribute=value");
        }
        return of(text);
    }

    public static boolean isWritten(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /** Of anything that somebody sent: from the first sign on all is the value, a line without one answers nothing. */
    public static Answer of(String line) {
        var parts = line.split(SIGN, 2);
        return new Answer(parts[0], parts.length == 2 ? parts[1] : "");
    }

    public static List<String> lines(Map<String, List<String>> values) {
        return values.entrySet().stream()
                .flatMap(answer -> answer.getValue().stream().map(value -> new Answer(answer.getKey(), value)))
                .map(Answer::toString)
                .toList();
    }

    /** Values of each question, both in the order of the lines. */
    public static Map<String, List<String>> byAttribute(List<String> lines) {
        return lines.stream()
                .map(Answer::of)
                .collect(groupingBy(Answer::attribute, LinkedHashMap::new, mapping(Answer::value, toList())));
    }

    @Override
    public String toString() {
        return attribute + SIGN + value;
    }
}
