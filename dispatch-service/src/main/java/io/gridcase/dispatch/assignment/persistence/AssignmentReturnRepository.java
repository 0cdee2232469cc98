package io.gridcase.dispatch.assignment.persistence;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.AssignmentReturned;
import io.gridcase.dispatch.assignment.AssignmentReturns;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** The history of returns in its table. */
@ApplicationScoped
class AssignmentReturnRepository
        implements AssignmentReturns, PanacheRepositoryBase<AssignmentReturnRow, AssignmentReturnRow.Key> {

    @Override
    public Uni<Void> add(AssignmentReturned returned) {
        return persist(new AssignmentReturnRow(returned)).replaceWithVoid();
    }

    @Override
    public Uni<List<AssignmentReturned>> of(Collection<CaseNumber> caseNumbers) {
        if (caseNumbers.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var numbers = caseNumbers.stream().map(CaseNumber::value).toList();
        return list("key.caseNumber in ?1 order by key.caseNumber, key.returnCount", numbers)
                .map(rows -> rows.stream().map(AssignmentReturnRow::returned).toList());
    }
}
