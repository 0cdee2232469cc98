package io.gridcase.system;

import io.gridcase.system.staff.Staff;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** What may happen to a case beside its straight way, one after the other. */
final class SideFlows {

    private static final String MUNICIPAL = "puyuan-municipal";
    private static final String GREENING = "puyuan-greening";

    private SideFlows() {}

    /** Reassigned, returned twice, decided for good, more time, a withdrawal, another type, both pauses; not handled yet. */
    static String aCaseWithAllOfThem() {
        var reporter = Staff.named("py-inspector-1");
        var dispatcher = Staff.named("py-dispatcher-1");
        var handler = Staff.named("py-municipal-1");
        var caseNumber = reporter.reports(reporter.seesBrokenKerbstone());
        dispatcher.reassigns(caseNumber, GREENING);
        Staff.named("py-greening-1").returns(caseNumber, "不属于绿化");
        dispatcher.dispatches(caseNumber, MUNICIPAL);
        handler.returns(caseNumber, "也不属于市政");
        Staff.named("py-supervisor-1").arbitrates(caseNumber, MUNICIPAL);
        handler.accepts(caseNumber);
        granted(caseNumber, "EXTENSION", Map.of());
        handler.decides(handler.asks(caseNumber, "EXTENSION", Map.of()), "withdraw");
        dispatcher.decides(handler.asks(caseNumber, "HANDLING_TYPE", Map.of("handlingType", "SPECIAL")), "grant");
        pausedAndResumed(caseNumber, "SUSPENSION", "SUSPENDED");
        pausedAndResumed(caseNumber, "POSTPONEMENT", "POSTPONED");
        return caseNumber;
    }

    private static void pausedAndResumed(String caseNumber, String kind, String state) {
        granted(
                caseNumber,
                kind,
                Map.of("until", Instant.now().plus(Duration.ofDays(7)).toString()));
        Staff.named("py-dispatcher-1").resumes(caseNumber, state);
    }

    private static void granted(String caseNumber, String kind, Map<String, Object> more) {
        var request = Staff.named("py-municipal-1").asks(caseNumber, kind, more);
        Staff.named("py-municipal-head").decides(request, "endorse");
        Staff.named("py-dispatcher-1").decides(request, "grant");
    }
}
