package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.web.AreaScope;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assignments without a database; lists are not asked of it. */
public final class InMemoryAssignments implements Assignments {

    private final Map<CaseNumber, Assignment> rows = new LinkedHashMap<>();

    Assignment only() {
        return rows.values().iterator().next();
    }

    @Override
    public Uni<Void> add(Assignment assignment) {
        rows.put(assignment.caseNumber(), assignment);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Boolean> contains(CaseNumber caseNumber) {
        return Uni.createFrom().item(rows.containsKey(caseNumber));
    }

    @Override
    public Uni<Assignment> of(CaseNumber caseNumber, AssignmentScope scope) {
        return toChange(caseNumber);
    }

    @Override
    public Uni<Assignment> toChange(CaseNumber caseNumber, AssignmentScope scope) {
        return toChange(caseNumber);
    }

    @Override
    public Uni<Assignment> toChange(CaseNumber caseNumber) {
        return Uni.createFrom()
                .item(() -> Optional.ofNullable(rows.get(caseNumber))
                        .orElseThrow(() -> new AssignmentNotFound(caseNumber)));
    }

    @Override
    public Uni<List<Assignment>> toTransfer(DepartmentCode department, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Uni<List<Assignment>> allToChange(Collection<CaseNumber> caseNumbers) {
        return Uni.createFrom().item(caseNumbers.stream().map(rows::get).toList());
    }

    @Override
    public Uni<List<Assignment>> list(AssignmentFilter filter, Instant now, Slice slice) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Uni<List<Assignment>> awaiting(
            AssignmentState decision, AreaScope areas, Optional<HoldReason> reason, Slice slice) {
        throw new UnsupportedOperationException();
    }
}
