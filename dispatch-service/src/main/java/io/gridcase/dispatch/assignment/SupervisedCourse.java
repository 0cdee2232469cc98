package io.gridcase.dispatch.assignment;

import static io.gridcase.dispatch.assignment.AssignmentAction.ANSWER_SUPERVISION;
import static io.gridcase.dispatch.assignment.AssignmentAction.REMIND;
import static io.gridcase.dispatch.assignment.AssignmentAction.SUPERVISE;

import io.gridcase.code.CaseNumber;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.OptimisticLock;

/** 催办 and 督办: they move nothing, but are counted and wait for an answer; their words are kept elsewhere. */
@MappedSuperclass
public abstract class SupervisedCourse extends AssignmentCourse {

    /** Whoever acts on the case need not have seen it. */
    @Embedded
    @OptimisticLock(excluded = true)
    private Attention attention = Attention.NONE;

    @SuppressWarnings("NullAway.Init")
    protected SupervisedCourse() {}

    SupervisedCourse(CaseNumber caseNumber, FiledCase filed) {
        super(caseNumber, filed);
    }

    /** 催办; only while a department has something to do. */
    public void remind() {
        state = state.after(REMIND);
        attention = attention.reminded();
    }

    /** 督办; whoever gets the case has to answer, if it is nobody's now. */
    public void supervise() {
        state = state.after(SUPERVISE);
        attention = attention.supervised();
    }

    /** One of them is answered; that it is the first answer to this one is for its own record to say. */
    public void answerSupervision() {
        state = state.after(ANSWER_SUPERVISION);
        attention = attention.answered();
    }

    /** What nobody has answered when the case ends needs no answer any more. */
    void nothingToAnswer() {
        attention = attention.lapsed();
    }

    public Attention attention() {
        return attention;
    }
}
