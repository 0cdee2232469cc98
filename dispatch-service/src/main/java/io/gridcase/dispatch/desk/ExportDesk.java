package io.gridcase.dispatch.desk;

import io.gridcase.dispatch.assignment.AssignmentProgress;
import io.gridcase.dispatch.assignment.Slice;
import io.gridcase.dispatch.cityprofile.Cities;
import io.gridcase.dispatch.cityprofile.City;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** 导出: takes home what is on a desk, as much as it may be, a stretch at a time. */
@ApplicationScoped
public class ExportDesk {

    private static final Logger LOG = Logger.getLogger(ExportDesk.class);
    private static final int STRETCH = 1_000;

    /** How far one export has come; it takes one step at a time. */
    private static final class Journey {

        private final AtomicLong rows = new AtomicLong();
        private volatile Optional<Slice.Position> last = Optional.empty();

        void take(List<AssignmentProgress> stretch) {
            rows.addAndGet(stretch.size());
            if (!stretch.isEmpty()) {
                last = Optional.of(ShowDesk.position(stretch.get(stretch.size() - 1)));
            }
        }
    }

    private final ShowDesk desk;
    private final Cities cities;

    ExportDesk(ShowDesk desk, Cities cities) {
        this.desk = desk;
        this.cities = cities;
    }

    /** Where the times of the export are read. */
    @WithSession
    public Uni<ZoneId> zone() {
        return cities.current().map(City::zone);
    }

    /**
     * In the order of the list, page behind page, each when it is asked for: no more than one is in memory, no
     * transaction stays open, and rows that move meanwhile make none of the others appear twice or not at all. Who has
     * taken the city's data home is written down, also when the line broke on the way.
     *
     * @param session where each stretch is fetched
     */
    public Multi<List<AssignmentProgress>> stretches(DeskFilter filter, String by, Executor session) {
        return Multi.createFrom().deferred(() -> {
            var journey = new Journey();
            return Multi.createBy()
                    .repeating()
                    .uni(() -> next(filter, journey).runSubscriptionOn(session))
                    .until(List::isEmpty)
                    .onTermination()
                    .invoke((failure, left) -> LOG.infof(
                            "%s has exported %d rows of the desk%s: %s",
                            by, journey.rows.get(), failure == null && !left ? "" : " and no more", filter.inWords()));
        });
    }

    private Uni<List<AssignmentProgress>> next(DeskFilter filter, Journey journey) {
        return desk.page(filter, new Slice(journey.last, STRETCH)).invoke(journey::take);
    }
}
