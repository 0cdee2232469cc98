package io.gridcase.intake.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was answered to an extra question of a class, kept as a line {@code attribute=value}; an answer of several values
 * has a line for each.
 *
 * @param attribute code of the question
 */
public record Answer(String attribute, String value) {

    private static final String SIGN = "=";

    /** Of the first sign on all is the value; a line without one answers nothing. */
    public static Answer of(String line) {
        var parts = line.split(SIGN, 2);
        return new Answer(parts[0], parts.length == 2 ? parts[1] : "");
    }

    public String line() {
        return attribute + SIGN + value;
    }

    public static List<String> lines(Map<String, List<String>> values) {
        return values.entrySet().stream()
                .flatMap(answer -> answer.getValue().stream().map(value -> new Answer(answer.getKey(), value)))
                .map(Answer::line)
                .toList();
    }

    /** Values of each question, both in the order of the lines. */
    public static Map<String, List<String>> byAttribute(List<String> lines) {
        return lines.stream()
                .map(Answer::of)
                .collect(groupingBy(Answer::attribute, LinkedHashMap::new, mapping(Answer::value, toList())));
    }
}
