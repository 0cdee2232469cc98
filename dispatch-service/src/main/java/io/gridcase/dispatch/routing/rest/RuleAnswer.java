package io.gridcase.dispatch.routing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.cityprofile.responsibility.HoursOfDay;
import io.gridcase.cityprofile.responsibility.ResponsibilityRule;
import io.gridcase.code.Answer;
import io.gridcase.code.ClassKind;
import io.gridcase.code.DepartmentCode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of the responsibility matrix as shown to people; what it does not demand is absent. */
@Schema(name = "ResponsibilityRule")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleAnswer(
        @Schema(description = "Names the rule in the city profile")
        String ruleId,

        @Schema(description = "部件 or 事件") ClassKind kind,

        @Schema(description = "A class, or the first two digits of a whole major class")
        String classCode,

        @Schema(description = "Only this 立案条件", nullable = true) @Nullable
        Integer condition,

        @Schema(description = "The area in which it holds: county 6 digits, town 9, village 12")
        String area,

        @Schema(description = "Only with this answer, attribute=value", nullable = true) @Nullable
        String answer,

        @Schema(description = "Only cases filed in these hours", examples = "22:00–06:00", nullable = true) @Nullable
        String hours,

        @Schema(description = "Department that answers for it")
        String department,

        @Schema(description = "代业主 that handles in its place", nullable = true) @Nullable
        String agent,

        @Schema(description = "协办部门") List<String> assisting,
        @Schema(description = "First day") LocalDate validFrom,

        @Schema(description = "Last day; absent until further notice", nullable = true) @Nullable
        LocalDate validTo) {

    static RuleAnswer of(ResponsibilityRule rule) {
        var scope = rule.scope();
        var demands = scope.demands();
        var duty = rule.duty();
        return new RuleAnswer(
                rule.ruleId(),
                scope.kind(),
                scope.code(),
                demands.condition().isPresent() ? demands.condition().getAsInt() : null,
                scope.areaPrefix(),
                demands.answer().map(Answer::toString).orElse(null),
                demands.hours().map(HoursOfDay::toString).orElse(null),
                duty.lead().value(),
                duty.agent().map(DepartmentCode::value).orElse(null),
                duty.assisting().stream().map(DepartmentCode::value).toList(),
                rule.validFrom(),
                rule.validTo().orElse(null));
    }
}
