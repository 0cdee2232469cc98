package io.gridcase.closure.supervision;

import io.gridcase.closure.casefile.CaseEvents;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.watch.Alarm;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;

/** A supervision that was not answered in its time is overdue itself; everybody is told once. */
@ApplicationScoped
class TellOverdueAnswers implements Alarm {

    private static final Logger LOG = Logger.getLogger(TellOverdueAnswers.class);

    private final Supervisions supervisions;
    private final CaseEvents events;

    TellOverdueAnswers(Supervisions supervisions, CaseEvents events) {
        this.supervisions = supervisions;
        this.events = events;
    }

    @Override
    public Uni<Void> ring(CaseFile caseFile, Instant now) {
        return caseFile.isAnswerDue(now)
                ? tell(caseFile, now)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> tell(CaseFile caseFile, Instant now) {
        return supervisions
                .of(caseFile.caseNumber())
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .filter(supervision ->
                        supervision.waitsUntil().filter(now::isAfter).isPresent())
                .map(supervision -> supervision.overdue(now))
                .onItem()
                .transformToUniAndConcatenate(overdue -> events.publish(overdue)
                        .invoke(() -> LOG.infof("case %s: %s is not answered", overdue.caseNumber(), overdue.level())))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
