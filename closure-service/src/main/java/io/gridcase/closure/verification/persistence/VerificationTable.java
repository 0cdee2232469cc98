package io.gridcase.closure.verification.persistence;

import static java.util.stream.Collectors.toMap;

import io.gridcase.closure.verification.Verification;
import io.gridcase.closure.verification.VerificationFilter;
import io.gridcase.closure.verification.VerificationScope;
import io.gridcase.closure.verification.Verifications;
import io.gridcase.code.CaseNumber;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Verifications in PostgreSQL; whom they are not for is part of every query. */
@ApplicationScoped
class VerificationTable implements Verifications, PanacheRepositoryBase<Verification, String> {

    private static final String SEEN = "from Verification v join fetch v.caseFile c where ";

    private static final String OPEN_TASKS =
            "select v.errand.inspector, count(*) from Verification v where v.state = PENDING"
                    + " and v.errand.inspector in (:people) group by v.errand.inspector";

    /** The case comes first, as everywhere: two who each hold what the other waits for cannot be. */
    private static final String LOCK = "select 1 from case_file where case_number = :caseNumber for update";

    @Override
    public Uni<Optional<Verification>> of(CaseNumber caseNumber) {
        return findById(caseNumber.value()).map(Optional::ofNullable);
    }

    @Override
    public Uni<Void> add(Verification verification) {
        return persist(verification).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Verification>> find(CaseNumber caseNumber, VerificationScope scope) {
        var parameters = parameters(scope);
        parameters.put("caseNumber", caseNumber.value());
        return find(SEEN + predicate(scope) + " and v.caseNumber = :caseNumber", parameters)
                .firstResult()
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<Optional<Verification>> lock(CaseNumber caseNumber, VerificationScope scope) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK, Integer.class)
                        .setParameter("caseNumber", caseNumber.value())
                        .getSingleResultOrNull())
                .chain(() -> find(caseNumber, scope));
    }

    @Override
    public Uni<Map<String, Integer>> openTasks(Collection<String> people) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(OPEN_TASKS, Object[].class)
                        .setParameter("people", people)
                        .getResultList())
                .map(rows -> rows.stream().collect(toMap(row -> (String) row[0], row -> ((Long) row[1]).intValue())));
    }

    @Override
    public Uni<List<Verification>> list(
            VerificationFilter filter, VerificationScope scope, Optional<CaseNumber> after, int atMost) {
        var parameters = parameters(scope);
        parameters.put("state", filter.state());
        parameters.put("after", after.map(CaseNumber::value).orElse(""));
        filter.inspector().ifPresent(inspector -> parameters.put("inspector", inspector));
        filter.overdueAt().ifPresent(now -> parameters.put("now", now));
        return find(
                        SEEN + predicate(scope) + predicate(filter)
                                + " and v.caseNumber > :after order by v.caseNumber",
                        parameters)
                .range(0, atMost - 1)
                .list();
    }

    private static String predicate(VerificationScope scope) {
        return scope.areas().predicate("c.gridCode")
                + scope.notHandledBy()
                        .map(person -> " and c.handling.handledBy <> :person")
                        .orElse("")
                + scope.notOfDepartment()
                        .map(own -> " and c.handling.departmentCode <> :own")
                        .orElse("");
    }

    private static String predicate(VerificationFilter filter) {
        return " and v.state = :state"
                + filter.inspector()
                        .map(one -> " and v.errand.inspector = :inspector")
                        .orElse("")
                + filter.overdueAt().map(now -> " and v.errand.verifyBy < :now").orElse("");
    }

    private static Map<String, Object> parameters(VerificationScope scope) {
        var parameters = new HashMap<>(scope.areas().parameters());
        scope.notHandledBy().ifPresent(person -> parameters.put("person", person));
        scope.notOfDepartment().ifPresent(own -> parameters.put("own", own.value()));
        return parameters;
    }
}
