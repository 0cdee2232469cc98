package io.gridcase.closure.promise.persistence;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.promise.Outcome;
import io.gridcase.closure.promise.PromiseFilter;
import io.gridcase.closure.promise.PromisedCases;
import io.gridcase.code.CaseNumber;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads by the partial index on what leaders have assigned, so the cost does not follow all other cases. */
@ApplicationScoped
class PromisedCaseTable implements PromisedCases, PanacheRepositoryBase<CaseFile, String> {

    private static final String LATE_ANSWER =
            "(c.stage in (HANDLED, CLOSED) and c.handling.handledAt > c.filing.origin.promisedAt)";
    private static final String NO_ANSWER = "(c.stage not in (HANDLED, CLOSED) and c.filing.origin.promisedAt < :now)";
    private static final String MISSED = "(" + LATE_ANSWER + " or " + NO_ANSWER + ")";

    /** The same as {@code Promise} decides of one. */
    private static final Map<Outcome, String> CONDITIONS = Map.of(
            Outcome.MISSED, MISSED,
            Outcome.KEPT, "c.stage = CLOSED and not " + LATE_ANSWER,
            Outcome.OPEN, "c.stage <> CLOSED and not " + MISSED);

    @Override
    public Uni<List<CaseFile>> list(PromiseFilter filter, Optional<CaseNumber> after, int atMost) {
        var parameters = new HashMap<String, Object>(filter.scope().parameters());
        var text = new StringBuilder("from CaseFile c where c.filing.origin.channel = 'LEADER'")
                .append(" and c.filing.origin.promisedAt is not null and c.stage <> VOIDED and ")
                .append(filter.scope().predicate("c.gridCode"));
        and(text, parameters, "c.gridCode like :area", "area", filter.area().map(prefix -> prefix + "%"));
        and(
                text,
                parameters,
                "c.dispatch.departmentCode = :department",
                "department",
                filter.department().map(code -> code.value()));
        and(text, parameters, "c.caseNumber < :after", "after", after.map(CaseNumber::value));
        filter.outcome().ifPresent(outcome -> text.append(" and ").append(CONDITIONS.get(outcome)));
        if (filter.outcome().filter(outcome -> outcome != Outcome.KEPT).isPresent()) {
            parameters.put("now", filter.now());
        }
        return find(text.append(" order by c.caseNumber desc").toString(), parameters)
                .range(0, atMost - 1)
                .list();
    }

    private static void and(
            StringBuilder text, Map<String, Object> parameters, String condition, String name, Optional<?> value) {
        value.ifPresent(given -> {
            text.append(" and ").append(condition);
            parameters.put(name, given);
        });
    }
}
