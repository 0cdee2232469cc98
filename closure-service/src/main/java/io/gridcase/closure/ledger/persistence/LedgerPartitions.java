package io.gridcase.closure.ledger.persistence;

import io.gridcase.closure.ledger.Months;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import org.hibernate.reactive.mutiny.Mutiny;

/** The partitions of {@code ledger_entry}. */
@ApplicationScoped
class LedgerPartitions implements Months {

    private static final String MAKE = "select make_ledger_month(:month)";

    @Override
    public Uni<Boolean> make(YearMonth month) {
        return Panache.getSession()
                .chain(session -> Turn.take(session, "months")
                        .chain(ours ->
                                ours ? make(session, month) : Uni.createFrom().item(false)));
    }

    private static Uni<Boolean> make(Mutiny.Session session, YearMonth month) {
        return session.createNativeQuery(MAKE, Boolean.class)
                .setParameter("month", month.atDay(1))
                .getSingleResult();
    }
}
