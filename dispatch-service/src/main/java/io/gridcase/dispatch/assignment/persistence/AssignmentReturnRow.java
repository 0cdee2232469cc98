package io.gridcase.dispatch.assignment.persistence;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.assignment.AssignmentReturned;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** One 回退 of a case. */
@Entity
@Table(name = "assignment_return")
class AssignmentReturnRow {

    /** @param returnCount 1 for the first return of the case */
    @Embeddable
    record Key(String caseNumber, int returnCount) {}

    @EmbeddedId
    private Key key;

    private String gridCode;
    private String department;
    private int round;
    private String returnedBy;
    private Instant returnedAt;
    private String reason;
    private List<String> assisting;

    @SuppressWarnings("NullAway.Init")
    protected AssignmentReturnRow() {}

    AssignmentReturnRow(AssignmentReturned returned) {
        this.key = new Key(returned.caseNumber().value(), returned.returnCount());
        this.gridCode = returned.gridCode().value();
        this.department = returned.department().value();
        this.round = returned.round();
        this.returnedBy = returned.returnedBy();
        this.returnedAt = returned.returnedAt();
        this.reason = returned.reason();
        this.assisting =
                returned.assisting().stream().map(DepartmentCode::value).toList();
    }

    AssignmentReturned returned() {
        return new AssignmentReturned(
                new CaseNumber(key.caseNumber()),
                new GridCode(gridCode),
                new DepartmentCode(department),
                round,
                returnedBy,
                returnedAt,
                reason,
                key.returnCount(),
                assisting.stream().map(DepartmentCode::new).toList());
    }
}
