package io.gridcase.dispatch.changerequest;

import static io.gridcase.dispatch.changerequest.ChangeNotPossible.because;

import io.gridcase.dispatch.assignment.Assignment;
import io.gridcase.dispatch.assignment.AssignmentAction;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** What a department may ask for, and a dispatcher may grant: held against the assignment as it is then. */
@ApplicationScoped
class ChangeRules {

    private static final int MOST_EXTENSIONS = 2;
    private static final Duration LONGEST_SUSPENSION = Duration.ofDays(366);
    private static final Duration LONGEST_POSTPONEMENT = Duration.ofDays(30);

    /** @throws ChangeNotPossible with the rule that stands against it */
    void check(Assignment assignment, Wish wish, Instant now) {
        assignment.require(action(wish.kind()));
        switch (wish.kind()) {
            case EXTENSION -> checkExtension(assignment, now);
            case HANDLING_TYPE -> checkType(assignment, wish);
            case SUSPENSION -> checkSuspension(assignment, wish, now);
            case POSTPONEMENT -> checkPause(wish, now, LONGEST_POSTPONEMENT);
        }
    }

    private static AssignmentAction action(ChangeKind kind) {
        return switch (kind) {
            case EXTENSION -> AssignmentAction.EXTEND;
            case HANDLING_TYPE -> AssignmentAction.CHANGE_HANDLING_TYPE;
            case SUSPENSION -> AssignmentAction.SUSPEND;
            case POSTPONEMENT -> AssignmentAction.POSTPONE;
        };
    }

    private static void checkExtension(Assignment assignment, Instant now) {
        var dueAt = assignment
                .deadline()
                .flatMap(GrantedDeadline::deadline)
                .orElseThrow(() -> because(
                        "no-deadline", "没有处置时限 / There is no deadline", "what has no deadline needs no extension"))
                .dueAt();
        if (dueAt.isBefore(now)) {
            throw because("overdue", "已超期，不可延期 / Overdue already", "it was due at %s".formatted(dueAt));
        }
        if (assignment.extensionCount() >= MOST_EXTENSIONS) {
            throw because(
                    "extended-twice", "延期次数已满 / Extended twice already", "a department may be given more time twice");
        }
    }

    private static void checkType(Assignment assignment, Wish wish) {
        if (assignment.handlingType() == wish.wantedType()) {
            throw because(
                    "same-handling-type",
                    "处理类型没有变化 / That is its type",
                    "it is %s already".formatted(wish.wantedType()));
        }
    }

    private static void checkSuspension(Assignment assignment, Wish wish, Instant now) {
        if (assignment.suspensionCount() > 0) {
            throw because("suspended-before", "已挂账一次 / Suspended once already", "a case is suspended once");
        }
        checkPause(wish, now, LONGEST_SUSPENSION);
    }

    private static void checkPause(Wish wish, Instant now, Duration longest) {
        var until = wish.until();
        if (!until.isAfter(now) || until.isAfter(now.plus(longest))) {
            throw because(
                    "pause-out-of-range",
                    "暂停期限不在允许范围内 / Too short or too long",
                    "a %s ends within %d days from now".formatted(wish.kind(), longest.toDays()));
        }
    }
}
