package io.gridcase.closure.ledger.persistence;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** Which of several replicas does what only one of them should. */
final class Turn {

    private static final String TAKE = "select what from ledger_turn where what = :what for update skip locked";

    private Turn() {}

    /** Whether it is the caller's until the transaction ends. */
    static Uni<Boolean> take(Mutiny.Session session, String what) {
        return session.createNativeQuery(TAKE, String.class)
                .setParameter("what", what)
                .getResultList()
                .map(rows -> !rows.isEmpty());
    }
}
