package io.gridcase.dispatch.assignment;

import io.gridcase.code.DepartmentCode;
import io.gridcase.code.HandlingType;
import io.gridcase.dispatch.timelimit.AppliedLimit;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import io.gridcase.workingtime.TimeLimitUnit;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What else might happen to the founding record; as the examples of the contracts tell it. */
public final class SideFlowFixtures {

    private static final Instant GRANTED = Instant.parse("2017-07-03T01:00:00Z");

    private SideFlowFixtures() {}

    /** Nobody is responsible for it yet. */
    public static Assignment waiting() {
        return new Assignment(Fixtures.caseNumber(), Fixtures.filed());
    }

    public static Assignment dispatched() {
        var assignment = waiting();
        assignment.dispatch(Fixtures.dispatch(), Fixtures.terms());
        return assignment;
    }

    public static Assignment closed() {
        var assignment = dispatched();
        assignment.accept(Fixtures.accepted().acceptance());
        assignment.reportHandled(Fixtures.handling());
        assignment.close(GRANTED);
        return assignment;
    }

    public static DepartmentCode greening() {
        return new DepartmentCode("puyuan-greening");
    }

    public static Grant grant() {
        return new Grant(
                UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad91"),
                "py-municipal-1",
                "同型号平侧石需要定制",
                "tx-dispatcher-1",
                GRANTED);
    }

    public static Pause pause(PauseKind kind, String until) {
        return new Pause(kind, GRANTED, Instant.parse(until), grant().reason());
    }

    public static GrantedDeadline due(String warnAt, String dueAt) {
        var granted = Fixtures.deadline();
        return new GrantedDeadline(granted.limit(), granted.clock(), Instant.parse(warnAt), Instant.parse(dueAt));
    }

    public static Reassignment reassignment(ReassignmentCause cause) {
        return new Reassignment(
                cause, greening(), "tx-dispatcher-1", Instant.parse("2017-06-30T02:30:00Z"), "平侧石属绿化带养护范围");
    }

    public static ArbitrationRequested arbitrationRequested() {
        return new ArbitrationRequested(
                Fixtures.caseNumber(), Fixtures.grid(), 2, Instant.parse("2017-06-30T02:20:00Z"));
    }

    public static AssignmentReassigned reassigned() {
        return new AssignmentReassigned(
                Fixtures.caseNumber(),
                Fixtures.grid(),
                Fixtures.municipal(),
                List.of(),
                null,
                1,
                reassignment(ReassignmentCause.REASSIGNED),
                1);
    }

    public static DeadlineExtended extended() {
        return new DeadlineExtended(
                Fixtures.caseNumber(),
                Fixtures.grid(),
                Fixtures.municipal(),
                grant(),
                1,
                due("2017-07-12T02:00:00Z", "2017-07-14T02:00:00Z"));
    }

    public static Project project() {
        return new Project("PY-2017-031", Instant.parse("2017-07-10T00:00:00Z"), Instant.parse("2017-07-28T10:00:00Z"));
    }

    public static HandlingTypeChanged handlingTypeChanged() {
        return new HandlingTypeChanged(
                Fixtures.caseNumber(),
                Fixtures.grid(),
                Fixtures.municipal(),
                grant(),
                HandlingType.ENGINEERING,
                project(),
                due("2017-07-24T02:00:00Z", "2017-07-28T10:00:00Z"));
    }

    public static AssignmentPaused paused(PauseKind kind, String until) {
        return new AssignmentPaused(
                Fixtures.caseNumber(), Fixtures.grid(), Fixtures.municipal(), grant(), pause(kind, until), 1);
    }

    public static AssignmentResumed resumed() {
        var until = "2017-09-01T00:00:00Z";
        return new AssignmentResumed(
                Fixtures.caseNumber(),
                Fixtures.grid(),
                Fixtures.municipal(),
                pause(PauseKind.SUSPENSION, until),
                "system",
                Instant.parse(until),
                due("2017-09-05T06:00:00Z", "2017-09-06T09:00:00Z"));
    }

    public static DeadlineRecomputed recomputed() {
        var before = Fixtures.deadline();
        var limit = new AppliedLimit("INCIDENT/06050/2", 5, TimeLimitUnit.WORK_DAY, "CITY_SAMPLE", "2026-2");
        var after = new GrantedDeadline(
                limit, before.clock(), Instant.parse("2017-07-07T02:00:00Z"), Instant.parse("2017-07-10T02:00:00Z"));
        return new DeadlineRecomputed(
                Fixtures.caseNumber(),
                Fixtures.grid(),
                Fixtures.municipal(),
                new RecomputationOrder("tx-dispatcher-1", Instant.parse("2017-07-03T01:00:00Z"), "7月6日全市放假"),
                before,
                after);
    }
}
