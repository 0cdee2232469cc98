package io.gridcase.dispatch.alarm.persistence;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.alarm.DueTimers;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads by the partial index on {@code timer_at}, so the cost follows what is due, not what is open. */
@ApplicationScoped
class DueTimerRows implements DueTimers {

    static final String CLAIM = """
            select case_number from assignment
             where timer_at < :now
             order by timer_at limit :most
               for update skip locked""";

    private static final String CLAIM_ONE = """
            select case_number from assignment
             where timer_at < :now and case_number = :caseNumber
               for update skip locked""";

    private static final String DONE = """
            update assignment set timer_failures = 0
             where case_number in :caseNumbers and timer_failures > 0""";

    private static final String FAILED = """
            update assignment set timer_failures = timer_failures + 1
             where case_number = :caseNumber
            returning timer_failures""";

    private static final String POSTPONE = "update assignment set timer_at = :until where case_number = :caseNumber";

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

    private interface Claim {
        Mutiny.SelectionQuery<String> in(Mutiny.Session session);
    }

    private static Uni<List<CaseNumber>> claimed(Claim claim) {
        return Panache.getSession()
                .chain(session -> claim.in(session).getResultList())
                .map(numbers -> numbers.stream().map(CaseNumber::new).toList());
    }

    @Override
    public Uni<Void> done(List<CaseNumber> caseNumbers) {
        var numbers = caseNumbers.stream().map(CaseNumber::value).toList();
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .chain(session -> session.createNativeQuery(DONE)
                        .setParameter("caseNumbers", numbers)
                        .executeUpdate()
                        .replaceWithVoid());
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
                        .executeUpdate()
                        .replaceWithVoid());
    }
}
