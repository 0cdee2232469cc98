package io.gridcase.closure.component;

import io.restassured.http.ContentType;

/**
 * A case that was returned once, suspended over New Year, reworked twice and closed late, in the city's time: filed on 20
 * December 2018, due on the 27th, suspended from the 26th to 3 January, then due on the 4th, answered on the 4th, 6th and
 * 8th, struck off on the 9th.
 */
final class NewYearCase {

    private final TestCase work;
    private final TestClock clock;
    private final String town;

    NewYearCase(String gridCode, TestClock clock) {
        this.work = TestCase.newCaseIn(gridCode);
        this.town = gridCode.substring(0, 9);
        this.clock = clock;
    }

    String number() {
        return work.number();
    }

    NewYearCase happen() {
        clock.set("2019-01-03T00:00:00Z");
        beginning();
        work.dispatchSays("assignment-resumed.v1", body -> {
            body.put("resumedAt", "2019-01-03T00:00:00Z");
            body.withObject("/deadline").put("dueAt", "2019-01-04T09:00:00Z");
        });
        answered("2019-01-04T08:00:00Z");
        judged("2019-01-05T02:00:00Z", "fail", "REWORK");
        answered("2019-01-06T02:00:00Z");
        judged("2019-01-07T02:00:00Z", "fail", "REWORK");
        answered("2019-01-08T01:00:00Z");
        judged("2019-01-09T02:00:00Z", "pass", "CLOSED");
        return this;
    }

    private void beginning() {
        work.intakeSays(
                        "case-filed.v1",
                        body -> body.put("reportedAt", "2018-12-20T00:50:00Z").put("filedAt", "2018-12-20T01:00:00Z"))
                .dispatchSays(
                        "case-dispatched.v1",
                        body -> body.put("department", "puyuan-greening")
                                .put("dispatchedBy", "tx-dispatcher-1")
                                .put("dispatchedAt", "2018-12-20T01:10:00Z")
                                .put("dueAt", "2018-12-27T01:10:00Z"))
                .dispatchSays(
                        "assignment-returned.v1",
                        body -> body.put("department", "puyuan-greening").put("returnedAt", "2018-12-20T03:00:00Z"))
                .dispatchSays(
                        "case-dispatched.v1",
                        body -> body.put("dispatchedBy", "tx-dispatcher-1")
                                .put("dispatchedAt", "2018-12-20T03:05:00Z")
                                .put("dueAt", "2018-12-27T03:05:00Z"))
                .dispatchSays(
                        "assignment-suspended.v1",
                        body -> body.put("pausedAt", "2018-12-26T02:00:00Z").put("pausedUntil", "2019-01-03T00:00:00Z"))
                .untilStage("SUSPENDED");
    }

    private void answered(String at) {
        clock.set(at);
        work.dispatchSays("assignment-handled.v1", body -> body.put("handledAt", at))
                .untilStage("HANDLED");
    }

    private void judged(String at, String verdict, String stage) {
        clock.set(at);
        var inspector = People.inspector("py-inspector-3", town);
        work.seenBy(inspector)
                .contentType(ContentType.JSON)
                .body(SitePhoto.with(verdict.equals("pass") ? "" : "\"reason\": \"未完全修复\""))
                .post("/verifications/" + number() + "/" + verdict)
                .then()
                .statusCode(200);
        work.untilStage(stage);
    }
}
