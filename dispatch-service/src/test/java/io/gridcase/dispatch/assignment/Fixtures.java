package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.ClassKind;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.routing.Candidate;
import io.gridcase.dispatch.timelimit.AppliedLimit;
import io.gridcase.dispatch.timelimit.DeadlineClock;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import io.gridcase.workingtime.TimeLimitUnit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The founding record: a kerbstone in Puyuan, dispatched on Friday 2017-06-30 at 10:00 in Shanghai. */
public final class Fixtures {

    public static final Instant DISPATCHED = Instant.parse("2017-06-30T02:00:00Z");
    public static final Instant DUE = Instant.parse("2017-07-07T02:00:00Z");

    private Fixtures() {}

    public static CaseNumber caseNumber() {
        return new CaseNumber("33048320170630000001");
    }

    public static GridCode grid() {
        return new GridCode("330483101018001");
    }

    public static DepartmentCode municipal() {
        return new DepartmentCode("puyuan-municipal");
    }

    public static FiledCase filed() {
        return promised(null);
    }

    public static FiledCase promised(@Nullable Instant promisedAt) {
        return new FiledCase(
                "GB/T 47678.5-2026",
                ClassKind.INCIDENT,
                "06050",
                "路缘石缺损",
                2,
                "破损、缺失",
                new Place(120.63, 30.68, 8.0, "桐星大道718号上上城销售中心前"),
                grid().value(),
                "绿化带平侧石破损",
                List.of("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                List.of("material=stone"),
                Instant.parse("2017-06-30T01:59:58Z"),
                promisedAt);
    }

    /** To one department alone. */
    public static Dispatch dispatch() {
        return dispatch(List.of(), null);
    }

    /** To an agent, whom another department assists. */
    public static Dispatch assistedDispatch() {
        return dispatch(List.of("puyuan-greening"), "tx-housing");
    }

    private static Dispatch dispatch(List<String> assisting, @Nullable String owner) {
        return new Dispatch(
                "puyuan-municipal",
                "濮院镇市政养护单位",
                assisting,
                owner,
                "R-0101",
                "INCIDENT 06050 in 330483101 is the duty of puyuan-municipal (rule R-0101)",
                "system",
                DISPATCHED);
    }

    public static GrantedDeadline deadline() {
        var limit = new AppliedLimit("INCIDENT/06050/2", 5, TimeLimitUnit.WORK_DAY, "CITY_SAMPLE", "2026-1");
        return new GrantedDeadline(
                limit, DeadlineClock.started(DISPATCHED, null), Instant.parse("2017-07-06T02:00:00Z"), DUE);
    }

    /** A day to say "not mine". */
    public static Terms terms() {
        return new Terms(deadline(), Instant.parse("2017-07-03T02:00:00Z"));
    }

    public static Terms withoutLimit() {
        return new Terms(null, terms().returnUntil());
    }

    public static CaseDispatched caseDispatched() {
        return new CaseDispatched(
                caseNumber(), filed(), 1, assistedDispatch(), deadline(), terms().returnUntil(), false);
    }

    public static DispatchHeld dispatchHeld() {
        var candidates = List.of(Candidate.of("R-0101", "puyuan-municipal"), Candidate.of("R-0102", "puyuan-greening"));
        var explanation = "2 rules fit 06050 in 330483101 equally well";
        return new DispatchHeld(
                caseNumber(), grid(), Hold.of(HoldReason.TIED_RULES, explanation, candidates, DISPATCHED));
    }

    public static AssignmentAccepted accepted() {
        return new AssignmentAccepted(
                caseNumber(),
                grid(),
                municipal(),
                new Acceptance("py-municipal-1", Instant.parse("2017-06-30T02:10:00Z")));
    }

    public static AssignmentHandled handled() {
        return new AssignmentHandled(caseNumber(), grid(), municipal(), handling(), null);
    }

    public static Handling handling() {
        return new Handling(
                "py-municipal-1",
                Instant.parse("2017-07-03T07:30:00Z"),
                "已更换平侧石",
                List.of("60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"));
    }

    public static AssignmentWithdrawn withdrawn() {
        return new AssignmentWithdrawn(
                caseNumber(), List.of(municipal()), 1, "同一问题已另案处理", Instant.parse("2017-06-30T03:00:00Z"));
    }

    public static AssignmentReturned returned() {
        return new AssignmentReturned(
                caseNumber(),
                grid(),
                municipal(),
                1,
                "py-municipal-1",
                Instant.parse("2017-06-30T02:20:00Z"),
                "该路段由开发商养护",
                1,
                List.of());
    }
}
