package io.gridcase.dispatch.routing.persistence;

import io.gridcase.cityprofile.responsibility.Demands;
import io.gridcase.cityprofile.responsibility.Duty;
import io.gridcase.cityprofile.responsibility.HoursOfDay;
import io.gridcase.cityprofile.responsibility.ResponsibilityRule;
import io.gridcase.cityprofile.responsibility.RuleScope;
import io.gridcase.code.Answer;
import io.gridcase.code.ClassKind;
import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.routing.RuleEdition;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One edition of a rule; only the import writes it. */
@Entity
@Table(name = "responsibility_rule")
class ResponsibilityRuleRow {

    @Id
    private long edition;

    private String ruleId;

    @Enumerated(EnumType.STRING)
    private ClassKind classKind;

    private String classCode;
    private @Nullable Integer conditionNo;
    private String areaPrefix;
    private @Nullable String answer;
    private @Nullable LocalTime timeFrom;
    private @Nullable LocalTime timeTo;
    private String department;
    private List<String> assisting;
    private @Nullable String agent;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable Instant importedAt;
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init")
    protected ResponsibilityRuleRow() {}

    ResponsibilityRule rule() {
        return new ResponsibilityRule(
                ruleId,
                new RuleScope(classKind, classCode, areaPrefix, demands()),
                duty(),
                validFrom,
                Optional.ofNullable(validTo));
    }

    RuleEdition edition() {
        return new RuleEdition(rule(), Optional.ofNullable(importedAt), Optional.ofNullable(supersededAt));
    }

    private Demands demands() {
        return new Demands(
                conditionNo == null ? OptionalInt.empty() : OptionalInt.of(conditionNo),
                Optional.ofNullable(answer).map(Answer::parse),
                timeFrom == null || timeTo == null ? Optional.empty() : Optional.of(new HoursOfDay(timeFrom, timeTo)));
    }

    private Duty duty() {
        return new Duty(
                new DepartmentCode(department),
                assisting.stream().map(DepartmentCode::new).toList(),
                Stream.ofNullable(agent).map(DepartmentCode::new).findFirst());
    }
}
