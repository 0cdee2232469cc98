package io.gridcase.cityprofile.responsibility;

import static java.util.stream.Collectors.joining;

import io.gridcase.cityprofile.responsibility.Finding.Kind;
import io.gridcase.cityprofile.responsibility.Situations.Situation;
import io.gridcase.code.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Asks the matrix about one class at every place, in every situation between which its rules can tell. */
final class ClassCheck {

    private static final int SHOWN = 3;

    private final ClassFacts facts;
    private final List<ResponsibilityRule> rules;
    private final List<Finding> findings = new ArrayList<>();

    /** By rule that fits somewhere: the rules that win there, perhaps itself. */
    private final Map<String, Set<String>> winners = new LinkedHashMap<>();

    ClassCheck(ClassFacts facts, List<ResponsibilityRule> rulesOfTheClass) {
        this.facts = facts;
        this.rules = rulesOfTheClass;
    }

    ClassCheck on(LocalDate day, List<String> villages) {
        var holding = rules.stream().filter(rule -> rule.holdsOn(day)).toList();
        var situations = new Situations(facts, holding).all();
        for (var alike : Places.alike(villages, holding)) {
            check(alike, situations, day, holding);
        }
        return this;
    }

    List<Finding> findings() {
        return findings;
    }

    Map<String, Set<String>> winners() {
        return winners;
    }

    private void check(
            List<String> alike, List<Situation> situations, LocalDate day, List<ResponsibilityRule> holding) {
        Map<List<String>, List<Situation>> undecided = new LinkedHashMap<>();
        for (var situation : situations) {
            var problem = new Problem(
                    facts.kind(), facts.code(), situation.condition(), Places.grid(alike.get(0)), situation.answers());
            var at = day.atTime(situation.hour());
            var decision = Decision.of(problem, at, holding);
            var deciding = ids(decision.rules());
            holding.stream()
                    .filter(rule -> rule.failing(problem, at).isEmpty())
                    .forEach(rule -> winners.computeIfAbsent(rule.ruleId(), none -> new TreeSet<>())
                            .addAll(deciding));
            if (!(decision instanceof Decision.Decided)) {
                undecided.computeIfAbsent(deciding, none -> new ArrayList<>()).add(situation);
            }
        }
        undecided.forEach((tied, when) -> findings.add(finding(alike, tied, when, situations.size())));
    }

    private Finding finding(List<String> villages, List<String> tied, List<Situation> when, int all) {
        return new Finding(
                tied.isEmpty() ? Kind.GAP : Kind.TIE,
                facts.kind(),
                facts.code().value(),
                Places.around(villages),
                tied,
                "%s in %d village(s)%s"
                        .formatted(
                                tied.isEmpty() ? "no rule fits" : "%d rules fit equally well".formatted(tied.size()),
                                villages.size(),
                                when.size() == all ? "" : ": " + inWords(when)));
    }

    private static String inWords(List<Situation> when) {
        var shown = when.stream().limit(SHOWN).map(ClassCheck::inWords).collect(joining("; "));
        return when.size() > SHOWN ? "%s; and %d more".formatted(shown, when.size() - SHOWN) : shown;
    }

    private static String inWords(Situation situation) {
        var condition = situation.condition().isPresent()
                ? "condition " + situation.condition().getAsInt()
                : "any condition";
        var answers =
                situation.answers().stream().map(Answer::toString).sorted().collect(joining(", "));
        return "%s%s from %s on".formatted(condition, answers.isEmpty() ? "" : ", " + answers, situation.hour());
    }

    private static List<String> ids(List<ResponsibilityRule> rules) {
        return rules.stream().map(ResponsibilityRule::ruleId).toList();
    }
}
