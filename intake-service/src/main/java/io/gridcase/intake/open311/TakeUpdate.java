package io.gridcase.intake.open311;

import io.gridcase.intake.client.ApiClient;
import io.gridcase.intake.publicpage.ReportNotFixed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Takes what a client says about its own report. {@code reopen} says that the problem is not fixed: it is reported
 * again first, and only then is the update kept, so that a repetition after a crash finishes both.
 */
@ApplicationScoped
public class TakeUpdate {

    private final ExchangeUpdates exchange;
    private final ReportNotFixed notFixed;

    TakeUpdate(ExchangeUpdates exchange, ReportNotFixed notFixed) {
        this.exchange = exchange;
        this.notFixed = notFixed;
    }

    /** Fails with what refuses reopening. */
    public Uni<Void> take(Update said, ApiClient client) {
        return reopened(said).chain(() -> exchange.take(said, client));
    }

    private Uni<UUID> reopened(Update said) {
        return said.status() == UpdateStatus.REOPEN
                ? notFixed.again(said.reportId())
                        .map(accepted -> accepted.report().id())
                : Uni.createFrom().item(said.reportId());
    }
}
