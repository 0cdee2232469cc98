package io.gridcase.dispatch.timelimit;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import io.gridcase.code.AreaClass;
import io.gridcase.code.GridCode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 处置时限 that are only thought of, with the classes of areas that they depend on; found in the order of those that hold. */
public final class LimitDraft {

    private final Map<ConditionKey, List<TimeLimitRule>> rules;
    private final List<AreaClassSpan> areas;

    public LimitDraft(Collection<TimeLimitRule> rules, Collection<AreaClassSpan> areas) {
        this.rules = rules.stream().collect(groupingBy(TimeLimitRule::condition));
        this.areas = List.copyOf(areas);
    }

    /** Empty when nobody knows one; its value is 0 when the draft says that it takes as long as it takes. */
    public Optional<AppliedLimit> find(DeadlineQuestion question, ZoneId zone) {
        var day = LocalDate.ofInstant(question.start(), zone);
        var known = rules.getOrDefault(question.condition(), List.of());
        return FindLimit.choose(known, question, areaClass(question.grid(), day).orElse(null), day);
    }

    private Optional<AreaClass> areaClass(GridCode grid, LocalDate day) {
        return areas.stream()
                .filter(span -> span.holdsFor(grid, day))
                .max(comparingInt(span -> span.areaPrefix().length()))
                .map(AreaClassSpan::areaClass);
    }
}
