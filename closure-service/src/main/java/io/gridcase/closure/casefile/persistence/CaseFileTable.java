package io.gridcase.closure.casefile.persistence;

import io.gridcase.closure.casefile.CaseCounts;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.CaseFiles;
import io.gridcase.closure.casefile.CaseFilter;
import io.gridcase.closure.casefile.CaseScope;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;

/** Case files in PostgreSQL. */
@ApplicationScoped
class CaseFileTable implements CaseFiles, PanacheRepositoryBase<CaseFile, String> {

    /** The first events of a case may come on two topics at once: one of them makes the row, both go on. */
    private static final String MAKE =
            "insert into case_file (case_number, grid_code) values (:caseNumber, :gridCode) on conflict do nothing";

    private static final String LOCK = "select 1 from case_file where case_number = :caseNumber for update";

    @Override
    public Uni<CaseFile> open(CaseNumber caseNumber, GridCode gridCode) {
        return Panache.getSession()
                .call(session -> session.createNativeQuery(MAKE)
                        .setParameter("caseNumber", caseNumber.value())
                        .setParameter("gridCode", gridCode.value())
                        .executeUpdate())
                .chain(session -> session.find(CaseFile.class, caseNumber.value(), LockMode.PESSIMISTIC_WRITE));
    }

    @Override
    public Uni<CaseFile> locked(CaseNumber caseNumber) {
        return findById(caseNumber.value());
    }

    @Override
    public Uni<Optional<CaseFile>> find(CaseNumber caseNumber, CaseScope scope) {
        var seen = Predicates.of(scope).and("c.caseNumber = :caseNumber", "caseNumber", caseNumber.value());
        return find("from CaseFile c where " + seen.text(), seen.parameters())
                .firstResult()
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<Optional<CaseFile>> lock(CaseNumber caseNumber, CaseScope scope) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK, Integer.class)
                        .setParameter("caseNumber", caseNumber.value())
                        .getSingleResultOrNull())
                .chain(() -> find(caseNumber, scope));
    }

    @Override
    public Uni<List<CaseFile>> list(CaseFilter filter, CaseScope scope, Optional<CaseNumber> after, int atMost) {
        var asked =
                Predicates.of(scope).and(filter).and("c.caseNumber < :after", "after", after.map(CaseNumber::value));
        return find("from CaseFile c where " + asked.text() + " order by c.caseNumber desc", asked.parameters())
                .range(0, atMost - 1)
                .list();
    }

    @Override
    public Uni<CaseCounts> count(CaseFilter filter, CaseScope scope) {
        var asked = Predicates.of(scope).and(filter).with("instant", filter.now());
        return Panache.getSession().chain(session -> {
            var counts =
                    session.createSelectionQuery("""
                    select new io.gridcase.closure.casefile.CaseCounts(
                        count(case when c.stage not in (CLOSED, VOIDED) then 1 end),
                        count(case when %s then 1 end),
                        count(case when c.stage = CLOSED then 1 end),
                        count(case when c.closing.onTime then 1 end),
                        count(case when c.stage = VOIDED then 1 end))
                    from CaseFile c where %s
                    """.formatted(Predicates.OVERDUE, asked.text()), CaseCounts.class);
            asked.parameters().forEach(counts::setParameter);
            return counts.getSingleResult();
        });
    }
}
