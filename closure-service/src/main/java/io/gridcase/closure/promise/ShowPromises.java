package io.gridcase.closure.promise;

import io.gridcase.code.CaseNumber;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jboss.logging.Logger;

/** Lets supervisors see what was promised to leaders in their areas, and take it home. */
@ApplicationScoped
public class ShowPromises {

    private static final Logger LOG = Logger.getLogger(ShowPromises.class);
    private static final int STRETCH = 1_000;

    private final PromisedCases cases;

    ShowPromises(PromisedCases cases) {
        this.cases = cases;
    }

    @WithSession
    public Uni<List<Promise>> list(PromiseFilter filter, Optional<CaseNumber> after, int atMost) {
        return cases.list(filter, after, atMost)
                .map(found -> found.stream()
                        .map(caseFile -> Promise.of(caseFile, filter.now()))
                        .toList());
    }

    /**
     * The whole list, page behind page, each when it is asked for: no more than one is in memory. Who has taken it home is
     * written down.
     *
     * @param page one page, in a session of its own; a stream outlives that of the request
     * @param session where each stretch is fetched
     */
    public Multi<List<Promise>> stretches(Pages page, String by, Executor session) {
        return Multi.createFrom().deferred(() -> {
            var journey = new Journey();
            return Multi.createBy()
                    .repeating()
                    .uni(() -> page.behind(journey.last, STRETCH)
                            .invoke(journey::take)
                            .runSubscriptionOn(session))
                    .until(List::isEmpty)
                    .onTermination()
                    .invoke(() -> LOG.infof("%s has exported promises to leaders", by));
        });
    }

    /** How far one export has come; it takes one step at a time. */
    private static final class Journey {

        private volatile Optional<CaseNumber> last = Optional.empty();

        void take(List<Promise> found) {
            if (!found.isEmpty()) {
                last = Optional.of(found.get(found.size() - 1).caseNumber());
            }
        }
    }

    /** A list that is read a page at a time. */
    public interface Pages {
        Uni<List<Promise>> behind(Optional<CaseNumber> last, int atMost);
    }
}
