package io.gridcase.closure.watch;

import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.code.CaseNumber;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Claims cases and looks at them, in one transaction: a crash between leaves all to whoever looks next. */
@ApplicationScoped
class WatchTransaction {

    private final DueCases dueCases;
    private final LookAtCase lookAtCase;

    WatchTransaction(DueCases dueCases, LookAtCase lookAtCase) {
        this.dueCases = dueCases;
        this.lookAtCase = lookAtCase;
    }

    /** Fails with {@link BatchFailed} when one of them fails. */
    @WithTransaction
    Uni<Looked> several(Instant now, int most) {
        return dueCases.claim(now, most)
                .chain(claimed -> look(claimed, now).onFailure().transform(why -> new BatchFailed(claimed, why)));
    }

    @WithTransaction
    Uni<Looked> one(CaseNumber caseNumber, Instant now) {
        return dueCases.claim(caseNumber, now).chain(claimed -> look(claimed, now));
    }

    /** @return how often it has failed in a row */
    @WithTransaction
    Uni<Integer> failed(CaseNumber caseNumber, Patience patience, Instant now) {
        return dueCases.failed(caseNumber)
                .call(failures -> dueCases.postpone(caseNumber, now.plus(patience.after(failures))));
    }

    private Uni<Looked> look(List<CaseNumber> claimed, Instant now) {
        if (claimed.isEmpty()) {
            return Uni.createFrom().item(Looked.NOTHING);
        }
        return dueCases.claimed(claimed)
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(caseFile -> lookAtCase.look(caseFile, now))
                .collect()
                .asList()
                .call(() -> dueCases.done(claimed))
                .map(said -> new Looked(
                        claimed.size(),
                        said.stream().<CaseEvent>flatMap(List::stream).toList()));
    }
}
