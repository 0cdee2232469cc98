package io.gridcase.cityprofile.responsibility;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How closely a rule describes what it is about; the greater one wins.
 *
 * @param classDigits 5 for a class, 2 for a major class
 * @param areaDigits 6 for a county, 9 for a town, 12 for a village
 */
public record Specificity(int classDigits, int areaDigits, boolean condition, boolean answer, boolean hours)
        implements Comparable<Specificity> {

    private static final Map<Criterion, Comparator<Specificity>> BY_CRITERION = new EnumMap<>(Map.of(
            Criterion.CLASS, comparingInt(Specificity::classDigits),
            Criterion.AREA, comparingInt(Specificity::areaDigits),
            Criterion.CONDITION, comparing(Specificity::condition),
            Criterion.ANSWER, comparing(Specificity::answer),
            Criterion.HOURS, comparing(Specificity::hours)));

    private static final Comparator<Specificity> ORDER =
            BY_CRITERION.values().stream().reduce(Comparator::thenComparing).orElseThrow();

    @Override
    public int compareTo(Specificity other) {
        return ORDER.compare(this, other);
    }

    /** The first criterion in which they differ; empty when they are equally specific. */
    public Optional<Criterion> decidingAgainst(Specificity other) {
        return BY_CRITERION.entrySet().stream()
                .filter(criterion -> criterion.getValue().compare(this, other) != 0)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
