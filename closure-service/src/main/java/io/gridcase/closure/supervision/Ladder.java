package io.gridcase.closure.supervision;

import io.gridcase.cityprofile.SupervisionGround;
import io.gridcase.cityprofile.SupervisionRule;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.cityprofile.City;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.SupervisionLevel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rules of the city: which step is due when, and how long the department has to answer. */
@ApplicationScoped
class Ladder {

    /** 领导交办. */
    private static final String LEADER = "LEADER";

    private final City city;

    Ladder(City city) {
        this.city = city;
    }

    /** The steps that are due now that the count of the ground has come to this. */
    List<SupervisionRule> due(SupervisionGround ground, int reached, CaseFile caseFile) {
        return city.profile().supervisionRules().stream()
                .filter(rule -> rule.ground() == ground && rule.reached() == reached)
                .filter(rule -> !rule.urgentOnly() || isUrgent(caseFile))
                .toList();
    }

    /** Empty when no answer is expected at that level. */
    Optional<Instant> answerBy(SupervisionLevel level, DepartmentCode department, Instant issuedAt) {
        return city.profile().supervisionRules().stream()
                .filter(rule -> rule.level() == level && rule.answerMinutes() > 0)
                .findFirst()
                .map(rule -> until(rule, department, issuedAt));
    }

    private Instant until(SupervisionRule rule, DepartmentCode department, Instant issuedAt) {
        var limit = Duration.ofMinutes(rule.answerMinutes());
        return rule.workingTimeOnly() ? city.calendars().of(department).after(issuedAt, limit) : issuedAt.plus(limit);
    }

    private static boolean isUrgent(CaseFile caseFile) {
        var ofLeader = caseFile.filing()
                .flatMap(filing -> Optional.ofNullable(filing.origin()))
                .filter(origin -> origin.channel().equals(LEADER));
        var urgentUnit = caseFile.deadline()
                .flatMap(due -> Optional.ofNullable(due.limitUnit()))
                .filter(unit -> unit.startsWith("URGENT_"));
        return ofLeader.isPresent() || urgentUnit.isPresent();
    }
}
