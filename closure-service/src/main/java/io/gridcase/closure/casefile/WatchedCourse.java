package io.gridcase.closure.casefile;

import static java.util.Comparator.naturalOrder;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * What has to be looked at when nobody acts on a case, and what has been told of that.
 *
 * <p>Telling that time has passed changes nothing that a person has seen, so it leaves the version alone: acts and the
 * watch lock the row and cannot overwrite each other.
 */
@MappedSuperclass
public abstract class WatchedCourse extends CaseCourse {

    @Embedded
    @OptimisticLock(excluded = true)
    @Nullable
    private Watched watched;

    /** Until when the first of the demands on the department is to be answered. */
    @OptimisticLock(excluded = true)
    @Nullable
    private Instant answerDueAt;

    /** Follows from everything else; a column only to be found by. */
    @OptimisticLock(excluded = true)
    @Nullable
    private Instant watchAt;

    @SuppressWarnings("NullAway.Init")
    protected WatchedCourse() {}

    WatchedCourse(CaseNumber caseNumber, GridCode gridCode) {
        super(caseNumber, gridCode);
    }

    /** When to look at the case next; empty while nothing can become late. */
    public Optional<Instant> watchAt() {
        return Optional.ofNullable(watchAt);
    }

    /** 超时倍数 as far as it was told: empty before the deadline. */
    public Optional<Integer> multiple() {
        return told().map(Watched::toldMultiple).filter(told -> told > Crossing.WARNING);
    }

    /**
     * Tells each crossing that has come, once and in order, however late: after a failed verification also those that
     * came while the case was looked at.
     */
    public List<CaseEvent> tellCrossings(Multiples multiples, Instant now) {
        var said = new ArrayList<CaseEvent>();
        var next = next(multiples, now);
        while (next.filter(crossing -> crossing.isCrossed(now)).isPresent()) {
            var crossed = next.get();
            crossed(crossed.multiple(), null);
            next = next(multiples, now);
            said.add(told(crossed, next, now));
        }
        lookAgain(next);
        return said;
    }

    /** What was told of the present deadline. */
    public void crossed(int multiple, @Nullable Instant nextCrossingAt) {
        deadline().ifPresent(due -> watched = new Watched(due.dueAt(), multiple, nextCrossingAt));
        settleWatch();
    }

    /** Whoever demands something of the department says until when; empty when nothing is to be answered any more. */
    public void answerDue(Optional<Instant> at) {
        answerDueAt = at.orElse(null);
        settleWatch();
    }

    /** Whether an answer should have come that somebody waits for. */
    public boolean isAnswerDue(Instant now) {
        return answerDueAt != null && answerDueAt.isBefore(now) && !stage().isAnswered();
    }

    /** With every change, whatever act made it: no act can forget the watch. */
    @PrePersist
    @PreUpdate
    void settleWatch() {
        watchAt = Stream.concat(
                        nextCrossingAt().stream(),
                        Stream.ofNullable(answerDueAt).filter(any -> !stage().isAnswered()))
                .min(naturalOrder())
                .orElse(null);
    }

    private void lookAgain(Optional<Crossing> next) {
        told().ifPresent(told ->
                crossed(told.toldMultiple(), next.map(Crossing::at).orElse(null)));
    }

    private CaseEvent told(Crossing crossing, Optional<Crossing> next, Instant now) {
        var due = deadline().orElseThrow();
        var department = dispatch().orElseThrow().department();
        return crossing.multiple() == Crossing.WARNING
                ? new DeadlineWarned(caseNumber(), gridCode(), department, crossing.at(), due.dueAt(), now)
                : new DeadlinePassed(
                        caseNumber(),
                        gridCode(),
                        department,
                        due.dueAt(),
                        crossing.multiple(),
                        crossing.at(),
                        now,
                        next.filter(Crossing::certain).map(Crossing::at).orElse(null));
    }

    private Optional<Crossing> next(Multiples multiples, Instant now) {
        return multiple().isPresent()
                ? running().flatMap(with -> multiples.crossing(with, multiple().orElseThrow() + 1, now))
                : first();
    }

    private Optional<Instant> nextCrossingAt() {
        return multiple().isPresent()
                ? running().flatMap(with -> told()).map(Watched::nextCrossingAt)
                : first().map(Crossing::at);
    }

    /** The warning, or the deadline itself after the warning or where there is none. */
    private Optional<Crossing> first() {
        return running()
                .flatMap(with -> deadline())
                .map(due -> due.warnAt() == null || told().isPresent()
                        ? Crossing.certain(0, due.dueAt())
                        : Crossing.certain(Crossing.WARNING, due.warnAt()));
    }

    /** Who has to answer; empty while the clock stands still. */
    private Optional<Dispatch> running() {
        return dispatch().filter(any -> stage().clockRuns());
    }

    /** Only of the present deadline. */
    private Optional<Watched> told() {
        return Optional.ofNullable(watched)
                .filter(told -> deadline()
                        .filter(due -> due.dueAt().equals(told.toldFor()))
                        .isPresent());
    }
}
