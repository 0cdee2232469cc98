package io.gridcase.closure.ledger;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/** Makes the partitions of the ledger before there is anything to go into them. */
@ApplicationScoped
public class KeepMonths {

    private static final Logger LOG = Logger.getLogger(KeepMonths.class);

    private final Months months;
    private final LedgerConfig config;
    private final Clock clock;

    KeepMonths(Months months, LedgerConfig config, Clock clock) {
        this.months = months;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            identity = "ledger-months",
            every = "{gridcase.ledger.every:5m}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public Uni<Void> ahead() {
        var current = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
        return Multi.createFrom()
                .items(IntStream.rangeClosed(0, config.monthsAhead()).mapToObj(current::plusMonths))
                .onItem()
                .transformToUniAndConcatenate(this::make)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> make(YearMonth month) {
        return Panache.withTransaction(() -> months.make(month))
                .invoke(made -> {
                    if (made) {
                        LOG.infof("the ledger has a partition for %s", month);
                    }
                })
                .replaceWithVoid();
    }
}
