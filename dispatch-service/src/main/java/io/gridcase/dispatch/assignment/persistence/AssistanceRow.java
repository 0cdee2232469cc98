package io.gridcase.dispatch.assignment.persistence;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.assignment.Assistance;
import io.gridcase.dispatch.assignment.AssistanceAnswered;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** One answer of an assisting department. */
@Entity
@Table(name = "assistance")
class AssistanceRow {

    /** @param assistanceCount 1 for the first answer of the case */
    @Embeddable
    record Key(String caseNumber, int assistanceCount) {}

    @EmbeddedId
    private Key key;

    private String gridCode;
    private int round;
    private String department;
    private boolean declined;
    private String answeredBy;
    private Instant answeredAt;
    private String note;
    private List<String> photos;

    @SuppressWarnings("NullAway.Init")
    protected AssistanceRow() {}

    AssistanceRow(AssistanceAnswered answered) {
        var assistance = answered.assistance();
        this.key = new Key(answered.caseNumber().value(), answered.assistanceCount());
        this.gridCode = answered.gridCode().value();
        this.round = answered.round();
        this.department = assistance.department().value();
        this.declined = assistance.declined();
        this.answeredBy = assistance.by();
        this.answeredAt = assistance.at();
        this.note = assistance.note();
        this.photos = assistance.photos();
    }

    AssistanceAnswered answered() {
        var assistance = new Assistance(new DepartmentCode(department), declined, answeredBy, answeredAt, note, photos);
        return new AssistanceAnswered(
                new CaseNumber(key.caseNumber()), new GridCode(gridCode), round, assistance, key.assistanceCount());
    }
}
