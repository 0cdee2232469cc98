package io.gridcase.dispatch.assignment.persistence;

import io.gridcase.dispatch.assignment.AssignmentScope;
import io.gridcase.web.AreaScope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A conjunction of HQL conditions with their parameters. */
final class Filter {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Only what somebody can reach; the query never sees the rest. */
    static Filter within(AssignmentScope scope) {
        var filter = new Filter();
        var reach = scope.areas().predicate("filed.gridCode");
        filter.parameters.putAll(scope.areas().parameters());
        scope.department().ifPresent(department -> filter.parameters.put("ownDepartment", department));
        filter.conditions.add(
                scope.department().isEmpty() ? reach : "(%s or dispatch.department = :ownDepartment)".formatted(reach));
        return filter;
    }

    static Filter within(AreaScope areas) {
        return within(new AssignmentScope(areas, Optional.empty()));
    }

    static Filter everything() {
        return new Filter();
    }

    Filter and(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    Filter and(String condition, String parameter, Object value) {
        parameters.put(parameter, value);
        return and(condition);
    }

    String where() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
