package io.gridcase.closure.watch.persistence;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.watch.DueCases;
import io.gridcase.code.CaseNumber;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads by the partial index on {@code watch_at}, so the cost follows what is due, not what is open. */
@ApplicationScoped
class DueCaseRows implements DueCases {

    private static final String CLAIM = """
            select case_number from case_file
             where watch_at < :now
             order by watch_at limit :most
               for update skip locked""";

    private static final String CLAIM_ONE = """
            select case_number from case_file
             where watch_at < :now and case_number = :caseNumber
               for update skip locked""";

    private static final String CLAIMED = "from CaseFile c where c.caseNumber in :caseNumbers order by c.caseNumber";

    private static final String DONE = """
            update case_file set watch_failures = 0
             where case_number in :caseNumbers and watch_failures > 0""";

    private static final String FAILED = """
            update case_file set watch_failures = watch_failures + 1
             where case_number = :caseNumber
            returning watch_failures""";

    private static final String POSTPONE = "update case_file set watch_at = :until where case_number = :caseNumber";

    @Override
    public Uni<List<CaseNumber>> claim(Instant now, int most) {
        return claimed(session -> session.createNativeQuery(CLAIM, String.class)
                .setParameter("now", now)
                .setParameter("most", most));
    }

    @Override
    public Uni<List<CaseNumber>> claim(CaseNumber caseNumber, Instant now) {
        return claimed(session -> session.createNativeQuery(CLAIM_ONE, String.class)
                .setParameter("now", now)
                .setParameter("caseNumber", caseNumber.value()));
    }

    private static Uni<List<CaseNumber>> claimed(Function<Mutiny.Session, Mutiny.SelectionQuery<String>> claim) {
        return Panache.getSession()
                .chain(session -> claim.apply(session).getResultList())
                .map(numbers -> numbers.stream().map(CaseNumber::new).toList());
    }

    @Override
    public Uni<List<CaseFile>> claimed(List<CaseNumber> caseNumbers) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(CLAIMED, CaseFile.class)
                        .setParameter("caseNumbers", values(caseNumbers))
                        .getResultList());
    }

    @Override
    public Uni<Void> done(List<CaseNumber> caseNumbers) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .chain(session -> session.createNativeQuery(DONE)
                        .setParameter("caseNumbers", values(caseNumbers))
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Integer> failed(CaseNumber caseNumber) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FAILED, Integer.class)
                        .setParameter("caseNumber", caseNumber.value())
                        .getSingleResult());
    }

    @Override
    public Uni<Void> postpone(CaseNumber caseNumber, Instant until) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(POSTPONE)
                        .setParameter("until", until)
                        .setParameter("caseNumber", caseNumber.value())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static List<String> values(List<CaseNumber> caseNumbers) {
        return caseNumbers.stream().map(CaseNumber::value).toList();
    }
}
