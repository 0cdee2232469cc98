package io.gridcase.intake.report;

import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.web.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** 作废: the shift leader takes back a case that should not have been filed, and tells all. */
@ApplicationScoped
public class VoidCase {

    private static final Logger LOG = Logger.getLogger(VoidCase.class);

    private final Reports reports;
    private final CaseEvents events;
    private final Clock clock;

    VoidCase(Reports reports, CaseEvents events, Clock clock) {
        this.reports = reports;
        this.events = events;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Report> voidCase(UUID id, ExpectedVersion seen, String reason, Caller leader) {
        return reports.toDecide(id, leader.areas())
                .invoke(report -> report.requireVersion(seen))
                .call(report -> tell(report.voidCase(new Voiding(leader.username(), clock.instant(), reason))));
    }

    private Uni<Void> tell(CaseVoided voided) {
        LOG.infof("case %s voided by %s", voided.caseNumber(), voided.voiding().voidedBy());
        return events.publish(voided);
    }
}
