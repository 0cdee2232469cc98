package io.gridcase.intake.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.catalogue.ClassQuestion;
import io.gridcase.intake.catalogue.ClassQuestions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Holds answers against the questions of a class. */
@ApplicationScoped
public class CheckAttributes {

    private final ClassQuestions questions;

    CheckAttributes(ClassQuestions questions) {
        this.questions = questions;
    }

    /**
     * @param answers {@code attribute=value}, one for each value
     * @throws WrongAnswers all of them at once
     */
    public void check(ClassId classId, List<String> answers) {
        var objections = objections(questions.of(classId), byAttribute(answers));
        if (!objections.isEmpty()) {
            throw new WrongAnswers(objections);
        }
    }

    private static Map<String, String> objections(List<ClassQuestion> asked, Map<String, List<String>> answers) {
        var objections = new TreeMap<String, String>();
        answers.keySet().forEach(attribute -> objections.put(attribute, "is not asked of this class"));
        for (var question : asked) {
            objections.remove(question.attribute());
            Optional<String> objection = question.objection(answers.getOrDefault(question.attribute(), List.of()));
            objection.ifPresent(what -> objections.put(question.attribute(), what));
        }
        return objections;
    }

    private static Map<String, List<String>> byAttribute(List<String> answers) {
        return answers.stream()
                .map(answer -> answer.split("=", 2))
                .collect(groupingBy(parts -> parts[0], mapping(parts -> parts.length == 2 ? parts[1] : "", toList())));
    }
}
