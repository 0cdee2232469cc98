package io.gridcase.closure.evaluation;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ledger of a case from its beginning and says what is to be counted of it. The answer depends on the entries
 * alone, never on the order in which they were heard nor on a clock.
 */
final class CaseFold extends CourseOfFacts {

    private static final String DISPATCH_STAGE = "DISPATCH";
    private static final String REMINDER = "REMIND";

    private static final Map<EventKind, BiConsumer<CaseFold, Said>> STEPS = new EnumMap<>(Map.ofEntries(
            entry(EventKind.VOIDED, CaseFold::voided),
            entry(EventKind.HELD, whileWithDispatch((fold, said) -> fold.to(Span.waiting(fold.time(said))))),
            entry(EventKind.DISPATCHED, whileWithDispatch(CaseFold::dispatched)),
            entry(EventKind.RETURNED, whileWithDispatch(CaseFold::returned)),
            entry(EventKind.REASSIGNED, CaseFold::reassigned),
            entry(EventKind.STAGE_OVERDUE, CaseFold::stageOverdue),
            entry(EventKind.EXTENDED, whileWithDepartment(CaseFold::extended)),
            entry(
                    EventKind.RECOMPUTED,
                    whileWithDepartment((fold, said) -> fold.to(fold.now.due(said, fold.time(said))))),
            entry(EventKind.SUSPENDED, whileWithDepartment(paused(ActKind.SUSPENDED))),
            entry(EventKind.POSTPONED, whileWithDepartment(paused(ActKind.POSTPONED))),
            entry(EventKind.RESUMED, whileWithDepartment(CaseFold::resumed)),
            entry(EventKind.HANDLED, whileWithDispatch(CaseFold::handled)),
            entry(
                    EventKind.VERIFICATION_REQUESTED,
                    (fold, said) -> fold.verifyBy = said.particulars().dueAt()),
            entry(EventKind.VERIFIED, CaseFold::verified),
            entry(EventKind.REWORK, CaseFold::reworked),
            entry(EventKind.SUPERVISED, CaseFold::supervised),
            entry(EventKind.SUPERVISION_ANSWERED, (fold, said) -> fold.undo(ActKind.SUPERVISED, said.at())),
            entry(EventKind.DEADLINE_PASSED, CaseFold::overrun),
            entry(EventKind.CLOSED, CaseFold::closed)));

    private boolean dispatchIsLate;
    private @Nullable Instant verifyBy;

    private CaseFold(CaseHistory history) {
        super(history);
    }

    static CaseFacts of(CaseHistory history) {
        var fold = new CaseFold(history);
        history.said().forEach(fold::read);
        return fold.facts();
    }

    /** What comes after the end was said before it was known. */
    private void read(Said said) {
        var step = STEPS.get(said.kind());
        if (step != null && !now.standing().isOver()) {
            step.accept(this, said);
        }
    }

    private void voided(Said said) {
        act(ActKind.VOIDED, said, null);
        undo(ActKind.REPORTED, said.at());
        undo(ActKind.FILED, said.at());
        to(now.now(Standing.VOIDED, time(said)));
    }

    private void dispatched(Said said) {
        act(ActKind.DISPATCHED, said, !dispatchIsLate);
        dispatchIsLate = false;
        to(now.dispatched(said, time(said)));
    }

    private void returned(Said said) {
        act(ActKind.RETURNED, said, null);
        undo(ActKind.DISPATCHED, said.at());
        to(Span.waiting(time(said)));
    }

    private void reassigned(Said said) {
        var successor = said.particulars().department();
        if (!said.particulars().whole()) {
            undo(ActKind.DISPATCHED, said.at());
        } else if (successor != null && now.department() != null) {
            to(now.with(successor, time(said)));
        }
    }

    private void stageOverdue(Said said) {
        dispatchIsLate |= DISPATCH_STAGE.equals(said.particulars().word());
    }

    private void extended(Said said) {
        act(ActKind.EXTENDED, said, null);
        to(now.due(said, time(said)));
    }

    private static BiConsumer<CaseFold, Said> paused(ActKind kind) {
        return (fold, said) -> {
            fold.act(kind, said, null);
            fold.to(fold.now.now(Standing.PAUSED, fold.time(said)));
        };
    }

    private void resumed(Said said) {
        to(now.due(said, time(said)).now(Standing.RUNNING, time(said)));
    }

    private void handled(Said said) {
        to(now.answered(time(said)));
    }

    private void verified(Said said) {
        act(ActKind.VERIFIED, said, verifyBy == null ? null : !said.at().isAfter(verifyBy));
    }

    private void reworked(Said said) {
        act(ActKind.REWORK, said, null);
        to(now.reworked(time(said)));
    }

    private void supervised(Said said) {
        if (!REMINDER.equals(said.particulars().word())) {
            act(ActKind.SUPERVISED, said, null);
        }
    }

    /** The deadline itself is multiple 0. */
    private void overrun(Said said) {
        if (said.particulars().multiple() > 0) {
            act(ActKind.OVERRUN, said, null);
        }
    }

    private void closed(Said said) {
        act(ActKind.CLOSED, said, null);
        to(now.now(Standing.CLOSED, time(said)));
    }

    private static BiConsumer<CaseFold, Said> whileWithDispatch(BiConsumer<CaseFold, Said> step) {
        return (fold, said) -> {
            if (fold.now.standing().isWithDispatch()) {
                step.accept(fold, said);
            }
        };
    }

    private static BiConsumer<CaseFold, Said> whileWithDepartment(BiConsumer<CaseFold, Said> step) {
        return whileWithDispatch((fold, said) -> {
            if (fold.now.department() != null) {
                step.accept(fold, said);
            }
        });
    }
}
