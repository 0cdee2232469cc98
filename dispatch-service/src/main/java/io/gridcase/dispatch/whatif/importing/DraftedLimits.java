package io.gridcase.dispatch.whatif.importing;

import io.gridcase.cityprofile.AreaClassEntry;
import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.FilingCondition;
import io.gridcase.cityprofile.Limit;
import io.gridcase.cityprofile.LimitEntry;
import io.gridcase.code.ClassCode;
import io.gridcase.dispatch.timelimit.AreaClassSpan;
import io.gridcase.dispatch.timelimit.ConditionKey;
import io.gridcase.dispatch.timelimit.LimitCell;
import io.gridcase.dispatch.timelimit.LimitDraft;
import io.gridcase.dispatch.timelimit.TimeLimitRule;
import io.gridcase.workingtime.TimeLimitUnit;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The limits of a profile, those of the conditions and those that differ, as if they stood. */
final class DraftedLimits {

    private DraftedLimits() {}

    static LimitDraft of(CityProfile drafted) {
        var limits = Stream.concat(
                drafted.conditions().stream().flatMap(DraftedLimits::ofCondition),
                drafted.limits().stream().map(DraftedLimits::differing));
        var areas = drafted.areaClasses().stream().map(DraftedLimits::span);
        return new LimitDraft(limits.toList(), areas.toList());
    }

    private static Stream<TimeLimitRule> ofCondition(FilingCondition condition) {
        var key = new ConditionKey(
                condition.scheme(), condition.kind(), new ClassCode(condition.code()), condition.conditionNo());
        return condition.limit().stream()
                .map(limit -> new TimeLimitRule(
                        key, limit.value(), unit(limit), condition.limitBasis().name()));
    }

    private static TimeLimitRule differing(LimitEntry entry) {
        var key = new ConditionKey(entry.scheme(), entry.kind(), new ClassCode(entry.code()), entry.conditionNo());
        var limit = entry.limit();
        var cell = new LimitCell(
                entry.handlingType(),
                entry.areaClass().orElse(null),
                entry.validFrom(),
                entry.validTo().orElse(null));
        return new TimeLimitRule(key, limit.value(), unit(limit), entry.basis().name())
                .differing(cell, limit.value(), unit(limit));
    }

    private static AreaClassSpan span(AreaClassEntry entry) {
        return new AreaClassSpan(
                entry.areaPrefix(),
                entry.areaClass(),
                entry.validFrom(),
                entry.validTo().orElse(LocalDate.MAX));
    }

    private static TimeLimitUnit unit(Limit limit) {
        return TimeLimitUnit.valueOf(limit.unit().name());
    }
}
