package io.gridcase.cityprofile.responsibility;

import io.gridcase.code.Answer;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a rule demands beside class and area; what is absent does not matter.
 *
 * @param condition number of the 立案条件
 * @param answer the one answer that must have been given
 * @param hours when the case must have been filed
 */
public record Demands(OptionalInt condition, Optional<Answer> answer, Optional<HoursOfDay> hours) {

    public static final Demands NONE = new Demands(OptionalInt.empty(), Optional.empty(), Optional.empty());

    public Demands withCondition(int conditionNo) {
        return new Demands(OptionalInt.of(conditionNo), answer, hours);
    }

    public Demands withAnswer(Answer demanded) {
        return new Demands(condition, Optional.of(demanded), hours);
    }

    public Demands withHours(HoursOfDay demanded) {
        return new Demands(condition, answer, Optional.of(demanded));
    }
}
