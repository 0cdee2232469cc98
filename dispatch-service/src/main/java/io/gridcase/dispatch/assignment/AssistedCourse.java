package io.gridcase.dispatch.assignment;

import static io.gridcase.dispatch.assignment.AssignmentAction.ASSIST;
import static io.gridcase.dispatch.assignment.AssignmentAction.DECLINE_ASSISTANCE;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.stream.Stream;

/** 协办: departments that help the one responsible; each is asked for one answer. */
@MappedSuperclass
public abstract class AssistedCourse extends SupervisedCourse {

    /** Assisting departments of this round that have answered, by their codes. */
    private List<String> assisted = List.of();

    /** Their answers in this case. */
    private int assistanceCount;

    @SuppressWarnings("NullAway.Init")
    protected AssistedCourse() {}

    AssistedCourse(CaseNumber caseNumber, FiledCase filed) {
        super(caseNumber, filed);
    }

    /** An assisting department helps or declines; either is its answer. */
    AssistanceAnswered assist(Assistance given) {
        var next = state.after(given.declined() ? DECLINE_ASSISTANCE : ASSIST);
        if (!awaited().contains(given.department())) {
            throw new AssistanceNotAsked(given.department());
        }
        state = next;
        assisted = Stream.concat(assisted.stream(), Stream.of(given.department().value()))
                .toList();
        assistanceCount++;
        return new AssistanceAnswered(caseNumber(), filed.grid(), round, given, assistanceCount);
    }

    /** Of the next round everybody is asked anew. */
    void forgetAssistance() {
        assisted = List.of();
    }

    /** Assisting departments that have not answered. */
    public List<DepartmentCode> awaited() {
        return assisting().stream()
                .filter(department -> !assisted.contains(department.value()))
                .toList();
    }

    List<DepartmentCode> assisting() {
        return dispatch().map(Dispatch::helpers).orElse(List.of());
    }

    public int assistanceCount() {
        return assistanceCount;
    }
}
