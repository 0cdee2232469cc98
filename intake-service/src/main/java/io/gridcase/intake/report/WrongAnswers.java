package io.gridcase.intake.report;

import io.gridcase.refusal.Invalid;
import java.util.Map;
import java.util.TreeMap;

/** Answers that do not fit the questions of the class. */
public class WrongAnswers extends Invalid {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> objections;

    /** @param objections what is wrong, by attribute code */
    WrongAnswers(Map<String, String> objections) {
        super(
                "wrong-answers",
                "附加问题的回答不正确 / The answers do not fit the questions",
                "see \"answers\"; GET /classes/{kind}/{code} has the questions",
                Map.of("answers", objections));
        this.objections = new TreeMap<>(objections);
    }

    /** What is wrong, by attribute code. */
    public Map<String, String> objections() {
        return objections;
    }
}
