package io.gridcase.dispatch.desk.persistence;

import static java.util.stream.Collectors.joining;

import io.gridcase.dispatch.assignment.AssignmentScope;
import io.gridcase.dispatch.assignment.AssignmentState;
import io.gridcase.dispatch.assignment.Slice;
import io.gridcase.dispatch.desk.DeskFilter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A filter as SQL on the table of assignments, with its parameters. */
final class DeskQuery {

    /** As the index of the desk has it: what is never due comes last. */
    static final String DUE = "coalesce(due_at, 'infinity')";

    /** A clock that was answered, voided or paused stands still from then on. */
    private static final String READ_AT =
            "least(handled_at, voided_at, paused_at, clock_suspended_at, cast(:now as timestamptz))";

    static final String LIGHT = """
            case when due_at is null then 'NONE' when due_at < %1$s then 'RED' when warn_at <= %1$s then 'YELLOW'
            else 'GREEN' end""".formatted(READ_AT);

    /** 协办, as long as the department has not answered; the index knows none without assisting departments. */
    private static final String AWAITED = """
            (cardinality(assisting) > 0 and assisting @> array[cast(:helping as text)]
            and not assisted @> array[cast(:helping as text)])""";

    private final List<String> reaches = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    static DeskQuery of(DeskFilter filter, Instant now) {
        var query = new DeskQuery();
        query.within(filter.scope());
        query.in(filter.states());
        filter.department().ifPresent(code -> query.and("department = :department", "department", code));
        filter.kind().ifPresent(kind -> query.and("class_kind = :kind", "kind", kind.name()));
        filter.classCode().ifPresent(code -> query.and("class_code = :class", "class", code.value()));
        filter.area().ifPresent(prefix -> query.and("grid_code like :area", "area", prefix + "%"));
        filter.handlingType().ifPresent(type -> query.and("handling_type = :type", "type", type.name()));
        filter.finallyAssigned().ifPresent(decided -> query.and("finally_assigned = :final", "final", decided));
        filter.dispatchedFrom().ifPresent(from -> query.and("dispatched_at >= :from", "from", time(from)));
        filter.dispatchedTo().ifPresent(to -> query.and("dispatched_at < :to", "to", time(to)));
        filter.text()
                .ifPresent(text ->
                        query.and("(address ilike :text or description ilike :text)", "text", containing(text)));
        filter.light().ifPresent(light -> query.at(now).and(LIGHT + " = :light", "light", light.name()));
        return query;
    }

    /** For statements that ask for the light. */
    DeskQuery at(Instant now) {
        parameters.put("now", time(now));
        return this;
    }

    /** Only what comes behind the last row that was seen; two keys compared as one, for which the index is made. */
    DeskQuery behind(Slice slice) {
        slice.after().ifPresent(last -> {
            last.at().ifPresent(at -> parameters.put("lastDue", time(at)));
            var due = last.at().isPresent() ? "cast(:lastDue as timestamptz)" : "'infinity'";
            and("(%s, case_number) > (%s, :lastCase)".formatted(DUE, due), "lastCase", last.caseNumber());
        });
        return this;
    }

    String where() {
        return with("(" + String.join(" or ", reaches) + ")");
    }

    /** The case numbers of a page: every way of reaching assignments has an index of its own, and none is asked for more. */
    String page(int size) {
        var order = "order by due, case_number limit " + size;
        return reaches.stream()
                .map(reach -> "(select %s as due, case_number from assignment where %s %s)"
                        .formatted(DUE, with(reach), order))
                .collect(joining(" union ", "select case_number from (", ") as reached " + order));
    }

    private String with(String reach) {
        return Stream.concat(Stream.of(reach), conditions.stream()).collect(joining(" and "));
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void within(AssignmentScope scope) {
        if (!scope.areas().prefixes().isEmpty()) {
            parameters.putAll(scope.areas().parameters());
            reaches.add(scope.areas().predicate("grid_code"));
        }
        scope.department().ifPresent(own -> {
            parameters.put("own", own);
            reaches.add("department = :own");
        });
        scope.assisting().ifPresent(own -> {
            parameters.put("helping", own);
            reaches.add(AWAITED);
        });
        if (reaches.isEmpty()) {
            reaches.add("1 = 0");
        }
    }

    /** Not as parameters: only then can PostgreSQL tell that an index of the open ones will do. */
    private void in(Collection<AssignmentState> states) {
        conditions.add(
                states.isEmpty()
                        ? "1 = 0"
                        : states.stream()
                                .sorted()
                                .map(state -> "'" + state + "'")
                                .collect(joining(", ", "state in (", ")")));
    }

    private DeskQuery and(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    private static Object time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String containing(String text) {
        return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
