package io.gridcase.dispatch.assignment.persistence;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.assignment.Assignment;
import io.gridcase.dispatch.assignment.AssignmentFilter;
import io.gridcase.dispatch.assignment.AssignmentNotFound;
import io.gridcase.dispatch.assignment.AssignmentScope;
import io.gridcase.dispatch.assignment.AssignmentState;
import io.gridcase.dispatch.assignment.Assignments;
import io.gridcase.dispatch.assignment.HoldReason;
import io.gridcase.dispatch.assignment.Slice;
import io.gridcase.dispatch.timelimit.StageLight;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assignments in their table. */
@ApplicationScoped
class AssignmentRepository implements Assignments, PanacheRepositoryBase<Assignment, String> {

    /** A clock that was answered, voided or paused stands still from then on. */
    private static final String READ_AT = "least(handling.handledAt, voiding.voidedAt, pause.pausedAt, :now)";

    /** What the light of a row shows. */
    private static final Map<StageLight, String> LIGHTS = Map.of(
            StageLight.NONE,
            "deadline.dueAt is null",
            StageLight.GREEN,
            "deadline.warnAt > " + READ_AT,
            StageLight.YELLOW,
            "deadline.warnAt <= %1$s and deadline.dueAt >= %1$s".formatted(READ_AT),
            StageLight.RED,
            "deadline.dueAt < " + READ_AT);

    @Override
    public Uni<Void> add(Assignment assignment) {
        return persist(assignment).replaceWithVoid();
    }

    @Override
    public Uni<Boolean> contains(CaseNumber caseNumber) {
        return count("caseNumber", caseNumber.value()).map(rows -> rows > 0);
    }

    @Override
    public Uni<Assignment> of(CaseNumber caseNumber, AssignmentScope scope) {
        return one(caseNumber, Filter.within(scope), LockModeType.NONE);
    }

    @Override
    public Uni<Assignment> toChange(CaseNumber caseNumber, AssignmentScope scope) {
        return one(caseNumber, Filter.within(scope), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Uni<Assignment> toChange(CaseNumber caseNumber) {
        return one(caseNumber, Filter.everything(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Uni<List<Assignment>> toTransfer(DepartmentCode department, int most) {
        return find(
                        "dispatch.department = ?1 and state in ?2 order by caseNumber",
                        department.value(),
                        AssignmentState.withDepartment())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }

    @Override
    public Uni<List<Assignment>> allToChange(Collection<CaseNumber> caseNumbers) {
        return find(
                        "caseNumber in ?1",
                        caseNumbers.stream().map(CaseNumber::value).toList())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public Uni<List<Assignment>> list(AssignmentFilter wanted, Instant now, Slice slice) {
        var filter = Filter.within(wanted.scope());
        wanted.department().ifPresent(code -> filter.and("dispatch.department = :department", "department", code));
        filter.and("state in :states", "states", wanted.states());
        if (wanted.stageOverdue()) {
            filter.and("stageTerm.stageDueAt < :now", "now", now);
        }
        wanted.light().ifPresent(light -> {
            if (light != StageLight.NONE) {
                filter.parameters().put("now", now);
            }
            filter.and(LIGHTS.getOrDefault(light, ""));
        });
        if (wanted.supervised()) {
            filter.and("attention.unansweredCount > 0");
        }
        return slice(filter, "deadline.dueAt", slice);
    }

    @Override
    public Uni<List<Assignment>> awaiting(
            AssignmentState decision, AreaScope areas, Optional<HoldReason> reason, Slice slice) {
        var filter = Filter.within(areas).and("state = :awaiting", "awaiting", decision);
        reason.ifPresent(held -> filter.and("hold.heldReason = :reason", "reason", held));
        return slice(filter, "hold.heldAt", slice);
    }

    private Uni<Assignment> one(CaseNumber caseNumber, Filter filter, LockModeType lock) {
        filter.and("caseNumber = :caseNumber", "caseNumber", caseNumber.value());
        return find(filter.where(), filter.parameters())
                .withLock(lock)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> new AssignmentNotFound(caseNumber));
    }

    private Uni<List<Assignment>> slice(Filter filter, String order, Slice slice) {
        slice.after()
                .ifPresent(after -> filter.and(behind(order, after.at().isPresent()), "lastCase", after.caseNumber()));
        slice.after()
                .flatMap(Slice.Position::at)
                .ifPresent(at -> filter.parameters().put("lastAt", at));
        PanacheQuery<Assignment> query =
                find("%s order by %s nulls last, caseNumber".formatted(filter.where(), order), filter.parameters());
        return query.page(0, slice.size()).list();
    }

    private static String behind(String order, boolean known) {
        return known
                ? "%1$s > :lastAt or (%1$s = :lastAt and caseNumber > :lastCase) or %1$s is null".formatted(order)
                : "%s is null and caseNumber > :lastCase".formatted(order);
    }
}
