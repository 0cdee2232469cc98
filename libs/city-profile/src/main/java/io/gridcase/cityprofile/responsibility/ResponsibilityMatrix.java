package io.gridcase.cityprofile.responsibility;

import static java.util.stream.Collectors.groupingBy;

import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 责任清单 as a whole, quick to ask often. */
public final class ResponsibilityMatrix {

    private record ClassKey(ClassKind kind, String code) {}

    private final List<ResponsibilityRule> rules;
    private final Map<ClassKey, List<ResponsibilityRule>> byClass;

    private ResponsibilityMatrix(Collection<ResponsibilityRule> rules) {
        this.rules = List.copyOf(rules);
        this.byClass = rules.stream()
                .collect(groupingBy(
                        rule -> new ClassKey(rule.scope().kind(), rule.scope().code())));
    }

    public static ResponsibilityMatrix of(Collection<ResponsibilityRule> rules) {
        return new ResponsibilityMatrix(rules);
    }

    public List<ResponsibilityRule> rules() {
        return rules;
    }

    /** The rules of the class and those of its major class, wherever and whenever they hold. */
    public List<ResponsibilityRule> about(ClassKind kind, ClassCode code) {
        return Problem.classCodes(code).stream().flatMap(name -> of(kind, name)).toList();
    }

    /** By the rules of the day; {@code filedAt} as the city's clocks showed it. */
    public Decision decide(Problem problem, LocalDateTime filedAt) {
        return Decision.of(problem, filedAt, about(problem.kind(), problem.code()));
    }

    private Stream<ResponsibilityRule> of(ClassKind kind, String code) {
        return byClass.getOrDefault(new ClassKey(kind, code), List.of()).stream();
    }
}
