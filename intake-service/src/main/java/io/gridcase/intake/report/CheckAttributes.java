package io.gridcase.intake.report;

import io.gridcase.code.Answer;
import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.catalogue.ClassQuestion;
import io.gridcase.intake.catalogue.ClassQuestions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Holds answers against the questions of a class. */
@ApplicationScoped
public class CheckAttributes {

    private final ClassQuestions questions;
    private final Clock clock;

    CheckAttributes(ClassQuestions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * Answers have to fit what is asked today, else what was asked when the report was made.
     *
     * @param answers lines of {@link Answer}
     * @throws WrongAnswers all of them at once, as held against today's questions
     */
    public void check(ClassId classId, List<String> answers, Instant madeAt) {
        var given = Answer.byAttribute(answers);
        var today = objections(questions.of(classId, clock.instant()), given);
        if (!today.isEmpty()
                && !objections(questions.of(classId, madeAt), given).isEmpty()) {
            throw new WrongAnswers(today);
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
}
