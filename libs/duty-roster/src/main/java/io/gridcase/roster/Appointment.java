package io.gridcase.roster;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is sent to a grid.
 *
 * @param person staff code, empty when nobody is on duty
 * @param choice why this person
 * @param away who would have been asked before, but is absent
 */
public record Appointment(Optional<String> person, Choice choice, List<String> away) {

    /**
     * The first by reason, then by the smallest area, then by the fewest open tasks, then by staff code.
     *
     * @param openTasks by person, nothing for whoever has none
     */
    public static Appointment among(
            Collection<Candidate> candidates, Set<String> absent, Map<String, Integer> openTasks) {
        var inOrder = candidates.stream()
                .sorted(comparing(Candidate::choice)
                        .thenComparing(comparingInt(Candidate::sizeOfArea))
                        .thenComparing(comparingInt(one -> openTasks.getOrDefault(one.person(), 0)))
                        .thenComparing(Candidate::person))
                .toList();
        var away = inOrder.stream()
                .takeWhile(one -> absent.contains(one.person()))
                .map(Candidate::person)
                .toList();
        return inOrder.stream()
                .skip(away.size())
                .findFirst()
                .map(one -> new Appointment(Optional.of(one.person()), one.choice(), away))
                .orElseGet(() -> new Appointment(Optional.empty(), Choice.NOBODY, away));
    }
}
