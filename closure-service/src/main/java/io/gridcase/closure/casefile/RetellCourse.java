package io.gridcase.closure.casefile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What closure said about the course of a case. */
@ApplicationScoped
class RetellCourse implements Retelling {

    @Override
    public Map<String, Class<? extends CaseEvent>> events() {
        return Map.of(
                "case-closed.v1", CaseClosed.class,
                "rework-requested.v1", ReworkRequested.class,
                "deadline-warned.v1", DeadlineWarned.class,
                "deadline-passed.v1", DeadlinePassed.class);
    }

    @Override
    public Uni<Void> retell(CaseFile caseFile, CaseEvent event) {
        if (event instanceof CaseClosed closed) {
            caseFile.closedAs(closed);
        } else if (event instanceof ReworkRequested rework) {
            caseFile.sentBackAs(rework);
        } else if (event instanceof DeadlineWarned warned) {
            caseFile.crossed(Crossing.WARNING, warned.dueAt());
        } else if (event instanceof DeadlinePassed passed) {
            caseFile.crossed(passed.multiple(), passed.nextAt());
        }
        return Uni.createFrom().voidItem();
    }
}
