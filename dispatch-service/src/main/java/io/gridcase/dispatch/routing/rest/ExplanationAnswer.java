package io.gridcase.dispatch.routing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.cityprofile.responsibility.Criterion;
import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.routing.Explanation;
import io.gridcase.dispatch.routing.Routing;
import io.gridcase.dispatch.routing.Routing.Routed;
import io.gridcase.dispatch.routing.Routing.TiedRules;
import io.gridcase.dispatch.routing.WeighedRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which rules were weighed for a problem and why one won. */
@Schema(name = "RoutingExplanation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExplanationAnswer(
        @Schema(description = "The instant that was asked about (UTC, ISO 8601)")
        Instant at,

        @Schema(description = "ROUTED to one department, or waits for the dispatcher: TIED_RULES, NO_RULE")
        Outcome outcome,

        @Schema(description = "The outcome in words") String explanation,

        @Schema(description = "Rule that won; only when ROUTED", nullable = true) @Nullable
        String ruleId,

        @Schema(description = "Department that gets the case; only when ROUTED", nullable = true) @Nullable
        String department,

        @Schema(description = "业主 for whom it handles as the agent", nullable = true) @Nullable
        String owner,

        @Schema(description = "协办部门") List<String> assisting,

        @Schema(
                description =
                        "All rules about the class around the place; those that fit first, the most specific first")
        List<Weighed> rules) {

    /** What follows from the rules. */
    enum Outcome {
        ROUTED,
        TIED_RULES,
        NO_RULE
    }

    /** What came of one rule. */
    @Schema(name = "WeighedRule")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Weighed(
            @Schema(description = "The rule") RuleAnswer rule,
            @Schema(description = "Whether it won or tied") boolean decides,

            @Schema(description = "In what it does not fit; empty: it fits")
            List<Criterion> failing,

            @Schema(
                    description = "The first criterion, in the order CLASS, AREA, CONDITION, ANSWER, HOURS, in which a"
                            + " rule that decides is more specific; only of one that fits and does not decide",
                    nullable = true)
            @Nullable
            Criterion lostBy,

            @Schema(description = "The same in words") String outcome) {

        static Weighed of(WeighedRule weighed) {
            return new Weighed(
                    RuleAnswer.of(weighed.rule()),
                    weighed.decides(),
                    weighed.failing().stream().sorted().toList(),
                    weighed.lostBy().orElse(null),
                    weighed.outcome());
        }
    }

    static ExplanationAnswer of(Explanation explained) {
        var routing = explained.routing();
        var routed = Optional.of(routing).filter(Routed.class::isInstance).map(Routed.class::cast);
        return new ExplanationAnswer(
                explained.at(),
                outcome(routing),
                routing.explanation(),
                routed.map(Routed::ruleId).orElse(null),
                routed.map(Routed::department).map(DepartmentCode::value).orElse(null),
                routed.flatMap(found -> found.duty().owner())
                        .map(DepartmentCode::value)
                        .orElse(null),
                routed.stream()
                        .flatMap(found -> found.duty().assisting().stream())
                        .map(DepartmentCode::value)
                        .toList(),
                explained.rules().stream().map(Weighed::of).toList());
    }

    private static Outcome outcome(Routing routing) {
        if (routing instanceof Routed) {
            return Outcome.ROUTED;
        }
        return routing instanceof TiedRules ? Outcome.TIED_RULES : Outcome.NO_RULE;
    }
}
