package io.gridcase.closure.casefile.persistence;

import io.gridcase.closure.casefile.CaseFilter;
import io.gridcase.closure.casefile.CaseScope;
import io.gridcase.code.ClassCode;
import io.gridcase.code.DepartmentCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The conditions of a query over {@code CaseFile c} and their parameters, put together one by one. */
record Predicates(String text, Map<String, Object> parameters) {

    /** The same rule as {@code CaseFile.isOverdue}, for many rows; needs the parameter {@code instant}. */
    static final String OVERDUE =
            "c.dispatch.deadline.dueAt < :instant and c.stage not in (HANDLED, CLOSED, VOIDED, SUSPENDED, POSTPONED)";

    /** Its opposite in SQL's three-valued logic: without a deadline nothing is overdue. */
    private static final String NOT_OVERDUE =
            "(c.dispatch.deadline.dueAt is null or c.dispatch.deadline.dueAt >= :instant or c.stage in (HANDLED, CLOSED, VOIDED, SUSPENDED, POSTPONED))";

    static Predicates of(CaseScope scope) {
        var areas = new Predicates(
                scope.areas().predicate("c.gridCode"), scope.areas().parameters());
        return scope.department().map(areas::orOfDepartment).orElse(areas);
    }

    Predicates and(CaseFilter filter) {
        return overdue(filter)
                .and(filter.open().map(open -> "c.stage %s (CLOSED, VOIDED)".formatted(open ? "not in" : "in")))
                .and("c.gridCode like :area", "area", filter.area().map(prefix -> prefix + "%"))
                .and(
                        "c.dispatch.departmentCode = :department",
                        "department",
                        filter.department().map(DepartmentCode::value))
                .and("c.classification.kind = :classKind", "classKind", filter.classKind())
                .and(
                        "c.classification.classCode = :classCode",
                        "classCode",
                        filter.classCode().map(ClassCode::value))
                .and("c.stage = :stage", "stage", filter.stage());
    }

    Predicates and(String condition, String name, Optional<?> value) {
        return value.map(given -> and(condition, name, given)).orElse(this);
    }

    Predicates and(String condition, String name, Object value) {
        return new Predicates(text + " and " + condition, parameters).with(name, value);
    }

    Predicates with(String name, Object value) {
        var more = new HashMap<>(parameters);
        more.put(name, value);
        return new Predicates(text, more);
    }

    private Predicates and(Optional<String> condition) {
        return condition
                .map(given -> new Predicates(text + " and " + given, parameters))
                .orElse(this);
    }

    private Predicates overdue(CaseFilter filter) {
        var condition = filter.overdue().map(overdue -> overdue ? OVERDUE : NOT_OVERDUE);
        return condition.isEmpty() ? this : and(condition).with("instant", filter.now());
    }

    private Predicates orOfDepartment(DepartmentCode department) {
        return new Predicates("(" + text + " or c.dispatch.departmentCode = :own)", parameters)
                .with("own", department.value());
    }
}
