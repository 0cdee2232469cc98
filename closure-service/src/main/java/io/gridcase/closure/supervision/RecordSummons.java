package io.gridcase.closure.supervision;

import io.gridcase.closure.casefile.CaseEvents;
import io.gridcase.closure.supervision.IssueSupervision.Supervisor;
import io.gridcase.refusal.ExpectedVersion;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** 约谈: keeps when it was held, with whom and what came of it; the outcome may come later. */
@ApplicationScoped
public class RecordSummons {

    private static final Logger LOG = Logger.getLogger(RecordSummons.class);

    private final Supervisions supervisions;
    private final CaseEvents events;
    private final Clock clock;

    RecordSummons(Supervisions supervisions, CaseEvents events, Clock clock) {
        this.supervisions = supervisions;
        this.events = events;
        this.clock = clock;
    }

    /** @param attended by function, such as 镇长; no names */
    public record Held(
            Instant at, List<String> attended, @Nullable String outcome) {}

    /** What is recorded again takes the place of what was; both stay in the ledger. */
    @WithTransaction
    public Uni<Supervision> record(UUID id, ExpectedVersion expected, Held held, Supervisor by) {
        return supervisions
                .lock(id, by.areas())
                .map(found ->
                        found.orElseThrow(() -> new UnknownSupervision(id)).expecting(expected))
                .call(summons -> events.publish(summons.recorded(new Summons(
                        held.at(),
                        String.join("\n", held.attended()),
                        held.outcome(),
                        by.username(),
                        clock.instant()))))
                .invoke(summons -> LOG.infof("case %s: summons recorded", summons.caseNumber()));
    }
}
