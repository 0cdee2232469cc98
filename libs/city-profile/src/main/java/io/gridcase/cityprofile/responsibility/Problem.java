package io.gridcase.cityprofile.responsibility;

import io.gridcase.code.Answer;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.GridCode;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What somebody must be responsible for: a class of problems at a place.
 *
 * @param condition number of the 立案条件; empty when it is not known, and then no rule that demands one fits
 * @param answers all that were given, one for each value
 */
public record Problem(ClassKind kind, ClassCode code, OptionalInt condition, GridCode grid, Set<Answer> answers) {

    public Problem {
        answers = Set.copyOf(answers);
    }

    /** The areas whose rules apply here, the narrowest first. */
    public List<String> areas() {
        return List.of(grid.value(), grid.village(), grid.town(), grid.county());
    }

    /** What rules call the class: itself, and its major class. */
    public List<String> classCodes() {
        return classCodes(code);
    }

    static List<String> classCodes(ClassCode code) {
        return List.of(code.value(), code.value().substring(0, RuleScope.MAJOR_DIGITS));
    }
}
