package io.gridcase.intake.desk.persistence;

import io.gridcase.intake.desk.QueueView;
import io.gridcase.intake.report.ReportState;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;

/** A condition on reports, with its parameters. */
final class Where {

    private final StringBuilder text = new StringBuilder("r.state = :waiting");
    private final Map<String, Object> parameters = new HashMap<>(Map.of("waiting", ReportState.RECEIVED));

    private Where() {}

    /** What waits in the view's areas, whatever its filter. */
    static Where anyWaiting(QueueView view) {
        var where = new Where().and(view.areas().predicate("r.place.areaCode"));
        where.parameters.putAll(view.areas().parameters());
        return where;
    }

    static Where waiting(QueueView view) {
        var where = anyWaiting(view);
        var filter = view.filter();
        filter.channel()
                .ifPresent(it -> where.and("r.source.channel = :channel").with("channel", it));
        filter.kind()
                .ifPresent(
                        it -> where.and("r.classification.classId.kind = :kind").with("kind", it));
        filter.code()
                .ifPresent(
                        it -> where.and("r.classification.classId.code = :code").with("code", it.value()));
        filter.overdue()
                .ifPresent(it -> where.and("r.arrival.decideBy %s :limit".formatted(it ? "<" : ">="))
                        .with("limit", view.now()));
        return where;
    }

    Where and(String condition) {
        text.append(" and ").append(condition);
        return this;
    }

    Where with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    <R> SelectionQuery<R> on(SelectionQuery<R> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
