package io.gridcase.closure.supervision;

import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Retelling;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What closure said about supervisions: whoever follows the cases keeps the rows, also when it was said long ago. */
@ApplicationScoped
class RetellSupervision implements Retelling {

    @Override
    public Map<String, Class<? extends CaseEvent>> events() {
        return Map.of(
                SupervisionProposed.TYPE, SupervisionProposed.class,
                SupervisionDismissed.TYPE, SupervisionDismissed.class,
                SupervisionIssued.TYPE, SupervisionIssued.class,
                SupervisionOverdue.TYPE, SupervisionOverdue.class,
                SummonsRecorded.TYPE, SummonsRecorded.class);
    }

    @Override
    public Uni<Void> retell(CaseFile caseFile, CaseEvent event) {
        return Uni.createFrom().voidItem();
    }
}
