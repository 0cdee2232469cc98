package io.gridcase.intake.report;

import io.smallrye.mutiny.Uni;

/** Where it is said what happened to cases; commits with the change. */
public interface CaseEvents {

    Uni<Void> publish(CaseFiled filed);

    Uni<Void> publish(CaseVoided voided);
}
