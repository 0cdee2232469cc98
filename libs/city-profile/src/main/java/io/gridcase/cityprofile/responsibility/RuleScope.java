package io.gridcase.cityprofile.responsibility;

import io.gridcase.code.ClassKind;
import java.time.LocalTime;
import java.util.Set;

/**
 * What a rule is about.
 *
 * @param code five digits of a class, or the first two of them for its whole major class (大类)
 * @param areaPrefix code of an area; the rule holds in it and everything below
 */
public record RuleScope(ClassKind kind, String code, String areaPrefix, Demands demands) {

    /** How many digits name a major class. */
    public static final int MAJOR_DIGITS = 2;

    public boolean isMajorClass() {
        return code.length() == MAJOR_DIGITS;
    }

    Specificity specificity() {
        return new Specificity(
                code.length(),
                areaPrefix.length(),
                demands.condition().isPresent(),
                demands.answer().isPresent(),
                demands.hours().isPresent());
    }

    /** Adds each criterion by which the problem is outside. */
    void collectFailing(Problem problem, LocalTime filedAt, Set<Criterion> failing) {
        note(
                failing,
                Criterion.CLASS,
                kind == problem.kind() && problem.code().value().startsWith(code));
        note(failing, Criterion.AREA, problem.grid().value().startsWith(areaPrefix));
        note(failing, Criterion.CONDITION, fitsCondition(problem));
        note(
                failing,
                Criterion.ANSWER,
                demands.answer().map(problem.answers()::contains).orElse(true));
        note(
                failing,
                Criterion.HOURS,
                demands.hours().map(hours -> hours.contains(filedAt)).orElse(true));
    }

    private boolean fitsCondition(Problem problem) {
        return demands.condition().isEmpty() || demands.condition().equals(problem.condition());
    }

    private static void note(Set<Criterion> failing, Criterion criterion, boolean fits) {
        if (!fits) {
            failing.add(criterion);
        }
    }
}
