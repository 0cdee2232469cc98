package io.gridcase.closure.watch;

import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.closure.casefile.CaseEvents;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Multiples;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/** Tells what has become of a case while nobody acted. */
@ApplicationScoped
class LookAtCase {

    private static final Logger LOG = Logger.getLogger(LookAtCase.class);

    private final Multiples multiples;
    private final CaseEvents events;
    private final List<Alarm> alarms;

    LookAtCase(Multiples multiples, CaseEvents events, @All List<Alarm> alarms) {
        this.multiples = multiples;
        this.events = events;
        this.alarms = alarms;
    }

    /** Of one that is locked; answers what was said. */
    Uni<List<CaseEvent>> look(CaseFile caseFile, Instant now) {
        var crossings = caseFile.tellCrossings(multiples, now);
        var all = Uni.createFrom().voidItem();
        for (var crossing : crossings) {
            all = all.chain(() -> events.publish(crossing))
                    .invoke(() -> LOG.infof("case %s: %s", crossing.caseNumber(), crossing.type()));
        }
        for (var alarm : alarms) {
            all = all.chain(() -> alarm.ring(caseFile, now));
        }
        return all.replaceWith(crossings);
    }
}
