package io.gridcase.cityprofile.responsibility;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import io.gridcase.code.Answer;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything between which the rules of one class can tell, each once: no two situations are decided alike by accident. */
final class Situations {

    /** A condition, the answers and the hour of a case. */
    record Situation(OptionalInt condition, Set<Answer> answers, LocalTime hour) {}

    private final ClassFacts facts;
    private final List<Demands> demands;

    Situations(ClassFacts facts, List<ResponsibilityRule> rules) {
        this.facts = facts;
        this.demands =
                rules.stream().map(rule -> rule.scope().demands()).distinct().toList();
    }

    List<Situation> all() {
        var hours = hours();
        var answers = answers();
        return conditions()
                .flatMap(condition -> answers.stream()
                        .flatMap(given -> hours.stream().map(hour -> new Situation(condition, given, hour))))
                .toList();
    }

    /** Each that a rule demands, and one of those that none demands. */
    private Stream<OptionalInt> conditions() {
        var demanded = demands.stream()
                .flatMapToInt(each -> each.condition().stream())
                .boxed()
                .collect(toCollection(TreeSet::new));
        var others = facts.conditions().stream()
                .filter(each -> !demanded.contains(each))
                .mapToInt(Integer::intValue)
                .sorted()
                .limit(1);
        return IntStream.concat(demanded.stream().mapToInt(Integer::intValue), others)
                .mapToObj(OptionalInt::of);
    }

    /** What holds at a boundary of hours holds until the next one. */
    private Set<LocalTime> hours() {
        var hours = new TreeSet<LocalTime>(Set.of(LocalTime.MIDNIGHT));
        demands.stream().flatMap(each -> each.hours().stream()).forEach(each -> {
            hours.add(each.from());
            hours.add(each.to());
        });
        return hours;
    }

    /** To each question nothing, or each answer that a rule demands, or all of them where that is possible. */
    private List<Set<Answer>> answers() {
        List<Set<Answer>> given = List.of(Set.of());
        for (var question : demanded().entrySet()) {
            given = given.stream()
                    .flatMap(before ->
                            choices(question.getKey(), question.getValue()).map(more -> union(before, more)))
                    .toList();
        }
        return given;
    }

    private TreeMap<String, Set<Answer>> demanded() {
        return demands.stream()
                .flatMap(each -> each.answer().stream())
                .collect(groupingBy(Answer::attribute, TreeMap::new, mapping(each -> each, Collectors.toSet())));
    }

    private Stream<Set<Answer>> choices(String question, Set<Answer> demanded) {
        var choices = new ArrayList<Set<Answer>>(List.of(Set.of()));
        demanded.forEach(answer -> choices.add(Set.of(answer)));
        if (facts.multiple().contains(question) && demanded.size() > 1) {
            choices.add(demanded);
        }
        return choices.stream();
    }

    private static Set<Answer> union(Set<Answer> some, Set<Answer> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
    }
}
