package io.gridcase.cityprofile.responsibility;

import io.gridcase.code.Answer;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.GridCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A kerbstone in Puyuan, and rules about it. */
final class Rules {

    static final LocalDateTime MORNING = LocalDateTime.of(2017, 6, 30, 10, 0);
    static final Answer STONE = new Answer("material", "stone");
    static final HoursOfDay NIGHT = new HoursOfDay(LocalTime.of(22, 0), LocalTime.of(6, 0));

    private Rules() {}

    static Problem problem(Answer... answers) {
        return new Problem(
                ClassKind.INCIDENT,
                new ClassCode("06050"),
                OptionalInt.of(2),
                new GridCode("330483101018001"),
                Set.of(answers));
    }

    static ResponsibilityRule rule(String id, String area, String lead) {
        return rule(id, "06050", area, Demands.NONE, lead);
    }

    static ResponsibilityRule rule(String id, String code, String area, Demands demands, String lead) {
        return new ResponsibilityRule(
                id,
                new RuleScope(ClassKind.INCIDENT, code, area, demands),
                Duty.of(lead),
                LocalDate.EPOCH,
                Optional.empty());
    }
}
