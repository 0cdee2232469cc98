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

    /** array_contains would ask for varchar[], for which text[] has no operator. */
    private static final String ASSISTS =
            "cast(sql('(? @> array[cast(? as text)])', dispatch.assisting, :assistingDepartment) as Boolean) = true";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Only what somebody can reach; the query never sees the rest. */
    static Filter within(AssignmentScope scope) {
        var filter = new Filter();
        var reach = scope.areas().predicate("filed.gridCode");
        filter.parameters.putAll(scope.areas().parameters());
        var ways = new ArrayList<>(List.of(reach));
        scope.department().ifPresent(own -> {
            filter.parameters.put("ownDepartment", own);
            ways.add("dispatch.department = :ownDepartment");
        });
        scope.assisting().ifPresent(own -> {
            filter.parameters.put("assistingDepartment", own);
            ways.add(ASSISTS);
        });
        return filter.and(String.join(" or ", ways));
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
