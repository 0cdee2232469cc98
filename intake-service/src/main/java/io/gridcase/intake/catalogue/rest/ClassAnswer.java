package io.gridcase.intake.catalogue.rest;

import io.gridcase.code.ClassKind;
import io.gridcase.intake.catalogue.FilingCondition;
import io.gridcase.intake.catalogue.ShownClass;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A class as a form offers it. */
@Schema(name = "Class")
record ClassAnswer(
        @Schema(description = "Code list of the code, GB/T 47678.5-2026")
        String scheme,

        @Schema(description = "COMPONENT 部件 or INCIDENT 事件(事项)")
        ClassKind kind,

        @Schema(
                description = "GB/T 47678.5: 2 digits major, 3 digits minor; unique within its kind",
                pattern = "[0-9]{5}")
        String code,

        @Schema(description = "大类 in Chinese") String majorZh,

        @Schema(description = "大类 in English") String majorEn,

        @Schema(description = "小类 in Chinese") String nameZh,

        @Schema(description = "小类 in English") String nameEn,

        @Schema(description = "First moment of this edition of the class; UTC, ISO 8601")
        Instant validFrom,

        @Schema(
                description = "First moment at which it no longer holds; absent: until further notice. UTC, ISO 8601",
                nullable = true)
        @Nullable
        Instant validTo,

        @Schema(description = "立案条件, by number") List<ConditionAnswer> conditions,

        @Schema(description = "What a form should ask beside; today's, in the order of asking")
        List<QuestionAnswer> questions) {

    /** A condition with its limit. */
    @Schema(name = "Condition")
    record ConditionAnswer(
            @Schema(description = "Number within the class, from 1")
            int conditionNo,

            @Schema(description = "立案条件 in Chinese") String condition,

            @Schema(description = "处置时限, counted in limitUnit; absent when none is known", nullable = true) @Nullable
            Integer limitValue,

            @Schema(
                    description = "Absent with limitValue",
                    nullable = true,
                    enumeration = {"WORK_HOUR", "URGENT_WORK_HOUR", "WORK_DAY", "URGENT_WORK_DAY", "NATURAL_DAY"})
            @Nullable
            String limitUnit,

            @Schema(description = "结案条件 in Chinese: what counts as solved")
            String closingCondition,

            @Schema(
                    description = "Where the limit comes from",
                    enumeration = {"STANDARD", "CITY_RULE", "CITY_SAMPLE", "ANALOGY", "NONE"})
            String limitBasis) {

        static ConditionAnswer of(FilingCondition condition) {
            return new ConditionAnswer(
                    condition.conditionNo(),
                    condition.condition(),
                    condition.limitValue(),
                    condition.limitUnit(),
                    condition.closingCondition(),
                    condition.limitBasis());
        }
    }

    static ClassAnswer of(ShownClass found) {
        var shown = found.caseClass();
        return new ClassAnswer(
                shown.scheme(),
                shown.id().kind(),
                shown.id().code(),
                shown.major().zh(),
                shown.major().en(),
                shown.minor().zh(),
                shown.minor().en(),
                shown.validity().from(),
                shown.validity().to(),
                shown.conditions().stream().map(ConditionAnswer::of).toList(),
                found.questions().stream().map(QuestionAnswer::of).toList());
    }
}
