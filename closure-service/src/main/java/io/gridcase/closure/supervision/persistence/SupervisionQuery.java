package io.gridcase.closure.supervision.persistence;

import io.gridcase.closure.supervision.Position;
import io.gridcase.closure.supervision.SupervisionFilter;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The conditions of a list, put together one by one; both lists name what they have in common alike. */
record SupervisionQuery(String text, Map<String, Object> parameters) {

    static SupervisionQuery of(SupervisionFilter filter) {
        return new SupervisionQuery(
                        filter.scope().predicate("s.gridCode"),
                        Map.copyOf(filter.scope().parameters()))
                .and("s.gridCode like :area", "area", filter.area().map(prefix -> prefix + "%"))
                .and(
                        "s.caseNumber = :caseNumber",
                        "caseNumber",
                        filter.caseNumber().map(CaseNumber::value))
                .and(
                        "s.department = :department",
                        "department",
                        filter.department().map(DepartmentCode::value))
                .and("s.level = :level", "level", filter.level());
    }

    SupervisionQuery and(String condition, String name, Optional<?> value) {
        return value.map(given -> and(condition).with(name, given)).orElse(this);
    }

    SupervisionQuery and(String condition) {
        return new SupervisionQuery(text + " and " + condition, parameters);
    }

    /** @param instant the property by which the list runs, newest first */
    SupervisionQuery behind(String instant, Optional<Position> after) {
        return after.map(last -> and("(%1$s < :at or (%1$s = :at and s.id < :id))".formatted(instant))
                        .with("at", last.at())
                        .with("id", last.id()))
                .orElse(this);
    }

    SupervisionQuery with(String name, Object value) {
        var more = new HashMap<>(parameters);
        more.put(name, value);
        return new SupervisionQuery(text, more);
    }
}
