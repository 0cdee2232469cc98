package io.gridcase.closure.verification.persistence;

import io.gridcase.closure.verification.Verification;
import io.gridcase.closure.verification.VerificationScope;
import io.gridcase.closure.verification.VerificationState;
import io.gridcase.closure.verification.Verifications;
import io.gridcase.code.CaseNumber;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Verifications in PostgreSQL; whom they are not for is part of every query. */
@ApplicationScoped
class VerificationTable implements Verifications, PanacheRepositoryBase<Verification, String> {

    private static final String SEEN = "from Verification v join fetch v.caseFile c where ";

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
    public Uni<List<Verification>> list(
            VerificationState state, VerificationScope scope, Optional<CaseNumber> after, int atMost) {
        var parameters = parameters(scope);
        parameters.put("state", state);
        parameters.put("after", after.map(CaseNumber::value).orElse(""));
        return find(
                        SEEN + predicate(scope)
                                + " and v.state = :state and v.caseNumber > :after order by v.caseNumber",
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

    private static Map<String, Object> parameters(VerificationScope scope) {
        var parameters = new HashMap<>(scope.areas().parameters());
        scope.notHandledBy().ifPresent(person -> parameters.put("person", person));
        scope.notOfDepartment().ifPresent(own -> parameters.put("own", own.value()));
        return parameters;
    }
}
