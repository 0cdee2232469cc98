package io.gridcase.dispatch.assignment;

import static io.gridcase.dispatch.assignment.AssignmentState.ACCEPTED;
import static io.gridcase.dispatch.assignment.AssignmentState.AWAITING_ARBITRATION;
import static io.gridcase.dispatch.assignment.AssignmentState.AWAITING_DISPATCH;
import static io.gridcase.dispatch.assignment.AssignmentState.DISPATCHED;
import static io.gridcase.dispatch.assignment.AssignmentState.POSTPONED;
import static io.gridcase.dispatch.assignment.AssignmentState.SUSPENDED;
import static java.util.Comparator.naturalOrder;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.Stage;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * What an assignment does by itself when nobody acts, and what it has done of that.
 *
 * <p>Telling somebody that something is due changes nothing that a person has seen, so it leaves the version alone: acts
 * and timers lock the row and cannot overwrite each other.
 */
@MappedSuperclass
public abstract class TimedAssignment extends AssistedCourse {

    private static final Map<AssignmentState, Stage> STAGES = Map.of(
            AWAITING_DISPATCH, Stage.DISPATCH,
            AWAITING_ARBITRATION, Stage.ARBITRATION,
            DISPATCHED, Stage.ACCEPTANCE);

    private static final Set<AssignmentState> CLOCK_RUNS = Set.of(DISPATCHED, ACCEPTED);
    private static final Set<AssignmentState> PAUSED = Set.of(SUSPENDED, POSTPONED);

    @Embedded
    @OptimisticLock(excluded = true)
    @Nullable
    private StageTerm stageTerm;

    /** The warnAt and the dueAt that the department was told of; a new deadline is told of anew. */
    @OptimisticLock(excluded = true)
    @Nullable
    private Instant warnedFor;

    @OptimisticLock(excluded = true)
    @Nullable
    private Instant dueToldFor;

    /** Follows from everything else; a column only to be found by. */
    @OptimisticLock(excluded = true)
    @Nullable
    private Instant timerAt;

    @SuppressWarnings("NullAway.Init")
    protected TimedAssignment() {}

    TimedAssignment(CaseNumber caseNumber, FiledCase filed) {
        super(caseNumber, filed);
    }

    /** The step in which it waits; empty where none has a limit of its own. */
    public Optional<Stage> stage() {
        return Optional.ofNullable(STAGES.get(state));
    }

    /** Only of the step in which it waits now. */
    public Optional<StageTerm> stageTerm() {
        return Optional.ofNullable(stageTerm)
                .filter(term -> stage().filter(term.stage()::equals).isPresent());
    }

    /** Starts the limit of the step to which it has come. */
    void endStageBy(Instant dueAt) {
        stageTerm = stage().map(stage -> StageTerm.until(dueAt, stage)).orElse(null);
    }

    /** When something is due next; empty when nothing waits. */
    public Optional<Instant> timerAt() {
        return Optional.ofNullable(timerAt);
    }

    /** What will happen by itself. */
    public List<Timer> timers() {
        return Stream.of(
                        pause().filter(any -> PAUSED.contains(state))
                                .map(ends -> new Timer(TimerKind.RESUME, ends.pausedUntil())),
                        stageTerm()
                                .filter(term -> !term.stageTold())
                                .map(term -> new Timer(TimerKind.STAGE_OVERDUE, term.stageDueAt())),
                        unsaid(TimerKind.WARN, deadline().map(due -> due.warnAt()), warnedFor),
                        unsaid(TimerKind.DUE, deadline().map(due -> due.dueAt()), dueToldFor))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Timer> unsaid(TimerKind kind, Optional<Instant> at, @Nullable Instant said) {
        return at.filter(any -> CLOCK_RUNS.contains(state))
                .filter(instant -> !instant.equals(said))
                .map(instant -> new Timer(kind, instant));
    }

    boolean isDue(TimerKind kind, Instant now) {
        return timers().stream().anyMatch(timer -> timer.kind() == kind && timer.isDue(now));
    }

    /** Tells what is due to be told, each once; of a warning and the end, both late, only the end. */
    List<AssignmentEvent> tellDue(Instant now) {
        var said = new ArrayList<AssignmentEvent>();
        if (isDue(TimerKind.STAGE_OVERDUE, now)) {
            said.add(stageOverdue());
        }
        if (isDue(TimerKind.DUE, now)) {
            said.add(reminder(TimerKind.DUE));
        } else if (isDue(TimerKind.WARN, now)) {
            said.add(reminder(TimerKind.WARN));
        }
        settleTimers();
        return said;
    }

    private StageOverdue stageOverdue() {
        var term = stageTerm().orElseThrow();
        stageTerm = term.told();
        var accepting = dispatch().map(Dispatch::departmentCode);
        return new StageOverdue(caseNumber(), filed().grid(), accepting, round(), term);
    }

    private DeadlineReminder reminder(TimerKind kind) {
        var due = deadline().flatMap(granted -> granted.deadline()).orElseThrow();
        warnedFor = due.warnAt();
        dueToldFor = kind == TimerKind.DUE ? due.dueAt() : dueToldFor;
        return new DeadlineReminder(
                caseNumber(), dispatch().orElseThrow().departmentCode(), round(), kind, due.warnAt(), due.dueAt());
    }

    /** With every change, whatever act made it: no act can forget its timers. */
    @PrePersist
    @PreUpdate
    void settleTimers() {
        stageTerm = stageTerm().orElse(null);
        timerAt = timers().stream().map(Timer::at).min(naturalOrder()).orElse(null);
    }
}
