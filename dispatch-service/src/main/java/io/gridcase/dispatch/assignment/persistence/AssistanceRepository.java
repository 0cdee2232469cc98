package io.gridcase.dispatch.assignment.persistence;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.AssistanceAnswered;
import io.gridcase.dispatch.assignment.Assistances;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** The answers of assisting departments in their table. */
@ApplicationScoped
class AssistanceRepository implements Assistances, PanacheRepositoryBase<AssistanceRow, AssistanceRow.Key> {

    @Override
    public Uni<Void> add(AssistanceAnswered answered) {
        return persist(new AssistanceRow(answered)).replaceWithVoid();
    }

    @Override
    public Uni<List<AssistanceAnswered>> of(Collection<CaseNumber> caseNumbers) {
        if (caseNumbers.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var numbers = caseNumbers.stream().map(CaseNumber::value).toList();
        return list("key.caseNumber in ?1 order by key.caseNumber, key.assistanceCount", numbers)
                .map(rows -> rows.stream().map(AssistanceRow::answered).toList());
    }
}
