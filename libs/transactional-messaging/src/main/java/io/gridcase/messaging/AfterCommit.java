package io.gridcase.messaging;

import org.hibernate.action.spi.AfterTransactionCompletionProcess;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.session.ReactiveSession;

/** Runs something once the transaction of a session has committed; the one place that knows Hibernate's inside. */
record AfterCommit(ReactiveSession session) {

    static AfterCommit of(Mutiny.Session session) {
        return new AfterCommit(((MutinySessionImpl) session).unwrap(ReactiveSession.class));
    }

    void run(Runnable action) {
        session.getReactiveActionQueue().registerProcess((AfterTransactionCompletionProcess) (committed, any) -> {
            if (committed) {
                action.run();
            }
        });
    }
}
