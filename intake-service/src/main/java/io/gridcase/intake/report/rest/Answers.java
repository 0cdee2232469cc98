package io.gridcase.intake.report.rest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers to the questions of a class: an object of lists in JSON, {@code attribute=value} each inside. */
final class Answers {

    private Answers() {}

    static List<String> lines(Map<String, List<String>> answers) {
        return answers.entrySet().stream()
                .flatMap(answer -> answer.getValue().stream().map(value -> answer.getKey() + "=" + value))
                .toList();
    }

    static Map<String, List<String>> byAttribute(List<String> lines) {
        return lines.stream()
                .map(line -> line.split("=", 2))
                .collect(groupingBy(parts -> parts[0], LinkedHashMap::new, mapping(parts -> parts[1], toList())));
    }
}
