package io.gridcase.dispatch.assignment;

import io.gridcase.cityprofile.responsibility.Duty;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.HandlingType;
import io.gridcase.dispatch.department.Departments;
import io.gridcase.dispatch.routing.Routing.Routed;
import io.gridcase.dispatch.timelimit.DeadlineCause;
import io.gridcase.dispatch.timelimit.DeadlineChange;
import io.gridcase.dispatch.timelimit.DeadlineChanges;
import io.gridcase.dispatch.timelimit.GrantDeadline;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import io.gridcase.dispatch.timelimit.ReturnWindow;
import io.gridcase.workingtime.CalendarNotLoaded;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a department responsible and starts its clock, whoever decided that. */
@ApplicationScoped
class Dispatching {

    private record Decision(Duty duty, @Nullable String ruleId, String explanation, String by, Instant at) {

        Dispatch dispatch(String departmentName) {
            return new Dispatch(
                    duty.handler().value(),
                    departmentName,
                    duty.assisting().stream().map(DepartmentCode::value).toList(),
                    duty.owner().map(DepartmentCode::value).orElse(null),
                    ruleId,
                    explanation,
                    by,
                    at);
        }

        DeadlineChange granted(CaseNumber caseNumber, GrantedDeadline deadline) {
            return new DeadlineChange(caseNumber, DeadlineCause.GRANTED, by, at, explanation, null, deadline);
        }
    }

    /** How the aggregate takes a decision: a dispatch, or the final one. */
    private interface Taking {
        CaseDispatched take(Dispatch dispatch, Terms terms);
    }

    private final Departments departments;
    private final GrantDeadline deadlines;
    private final ReturnWindow returns;
    private final DeadlineChanges changes;
    private final BeginStage stages;
    private final Clock clock;

    Dispatching(
            Departments departments,
            GrantDeadline deadlines,
            ReturnWindow returns,
            DeadlineChanges changes,
            BeginStage stages,
            Clock clock) {
        this.departments = departments;
        this.deadlines = deadlines;
        this.returns = returns;
        this.changes = changes;
        this.stages = stages;
        this.clock = clock;
    }

    Uni<CaseDispatched> byRule(Assignment assignment, Routed routed) {
        return dispatch(
                assignment,
                new Decision(routed.duty(), routed.ruleId(), routed.explanation(), "system", clock.instant()),
                assignment::dispatch);
    }

    Uni<CaseDispatched> byHand(Assignment assignment, Duty duty, String by) {
        var explanation = "%s decided that it is the duty of %s".formatted(by, duty.lead());
        return decided(assignment, decision(duty, by, explanation), assignment::dispatch);
    }

    /** 改派. */
    Uni<CaseDispatched> anew(Assignment assignment, Reassignment reassignment, List<DepartmentCode> assisting) {
        var duty = new Duty(reassignment.to(), assisting, Optional.empty());
        var explanation = "%s gave it to %s: %s".formatted(reassignment.by(), duty.lead(), reassignment.reason());
        return decided(assignment, decision(duty, reassignment.by(), explanation), assignment::dispatch);
    }

    /** 仲裁. */
    Uni<CaseDispatched> forGood(Assignment assignment, Duty duty, String by, String reason) {
        var explanation = "%s decided for good that it is the duty of %s: %s".formatted(by, duty.lead(), reason);
        return decided(assignment, decision(duty, by, explanation), assignment::arbitrate);
    }

    /** By somebody, who is told when the holidays of a year are unknown. */
    private Uni<CaseDispatched> decided(Assignment assignment, Decision decision, Taking how) {
        return known(decision.duty())
                .chain(() -> dispatch(assignment, decision, how))
                .onFailure(CalendarNotLoaded.class)
                .transform(unknownYear -> new DeadlineNotComputable((CalendarNotLoaded) unknownYear));
    }

    /** The city profile answers for the departments of its rules, nobody for those that somebody types. */
    private Uni<Void> known(Duty duty) {
        if (duty.assisting().contains(duty.handler())) {
            throw new AssistsItself(duty.handler());
        }
        return Multi.createFrom()
                .iterable(duty.assisting())
                .onItem()
                .transformToUniAndConcatenate(departments::open)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Decision decision(Duty duty, String by, String explanation) {
        return new Decision(duty, null, explanation, by, clock.instant());
    }

    private Uni<CaseDispatched> dispatch(Assignment assignment, Decision decision, Taking how) {
        return departments
                .open(decision.duty().handler())
                .map(department -> decision.dispatch(department.nameZh()))
                .chain(dispatch -> terms(assignment.filed(), decision)
                        .call(terms -> changes.add(decision.granted(assignment.caseNumber(), terms.deadline())))
                        .map(terms -> how.take(dispatch, terms)))
                .call(() -> stages.of(assignment));
    }

    private Uni<Terms> terms(FiledCase filed, Decision decision) {
        return deadlines
                .grant(filed.deadline(HandlingType.GENERAL, decision.duty().handler(), decision.at()))
                .chain(deadline -> returns.after(decision.duty().handler(), deadline)
                        .map(returnUntil -> new Terms(deadline, returnUntil)));
    }
}
