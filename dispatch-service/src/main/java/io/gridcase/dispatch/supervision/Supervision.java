package io.gridcase.dispatch.supervision;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.Assignment;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One 催办 or 督办 of a case, and its one answer; the assignment keeps count. */
@Entity
public class Supervision {

    @Id
    private UUID id;

    private String caseNumber;

    @Embedded
    private Demand demand;

    @Embedded
    @Nullable
    private Answer answer;

    @SuppressWarnings("NullAway.Init")
    protected Supervision() {}

    public Supervision(UUID id, CaseNumber caseNumber, Demand demand) {
        this.id = id;
        this.caseNumber = caseNumber.value();
        this.demand = demand;
    }

    /** Every demand has one answer, of the department that has the case. */
    SupervisionAnswered answer(Assignment assignment, Answer given) {
        if (answer != null) {
            throw new AlreadyAnswered(answer);
        }
        assignment.answerSupervision();
        answer = given;
        return new SupervisionAnswered(id, caseNumber(), assignment.filed().grid(), demand.level(), given);
    }

    public UUID id() {
        return id;
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    public Demand demand() {
        return demand;
    }

    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }
}
