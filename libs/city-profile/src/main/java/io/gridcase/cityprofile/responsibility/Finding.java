package io.gridcase.cityprofile.responsibility;

import io.gridcase.code.ClassKind;
import java.util.Comparator;
import java.util.List;

/**
 * Something that a person should look at in a matrix.
 *
 * @param code of a class; the first two digits for a rule of a whole major class
 * @param area the smallest area that holds all places where it is so
 * @param ruleIds of a tie, the rules that tie; of a dead rule, that rule and then those that win in its place
 * @param explanation in words
 */
public record Finding(
        Kind kind, ClassKind classKind, String code, String area, List<String> ruleIds, String explanation) {

    /** What is the matter. */
    public enum Kind {
        /** No rule fits: the dispatcher decides each case. */
        GAP,
        /** Rules fit equally well: the dispatcher decides each case. */
        TIE,
        /** The rule's last day is over. */
        EXPIRED,
        /** Wherever the rule fits, another one is more specific. */
        NEVER_WINS
    }

    /** A stable order to page by. */
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::key);

    public Finding {
        ruleIds = List.copyOf(ruleIds);
    }

    /** Tells findings of one matrix apart. */
    public String key() {
        return "%s %s %s %s %s".formatted(kind, classKind, code, area, String.join(",", ruleIds));
    }
}
