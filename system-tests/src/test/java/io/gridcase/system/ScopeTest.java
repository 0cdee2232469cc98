package io.gridcase.system;

import static io.gridcase.system.stack.Service.CLOSURE;
import static io.gridcase.system.stack.Service.DISPATCH;
import static io.gridcase.system.stack.Service.INTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.system.http.Answer;
import io.gridcase.system.http.Request;
import io.gridcase.system.stack.Stack;
import io.gridcase.system.staff.Staff;
import io.gridcase.testsupport.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see and touch what: out of scope is as if it did not exist, a wrong duty is refused, no token gets nowhere. */
class ScopeTest {

    private static final String ANY_VERSION = "\"0\"";
    private static final Map<String, Object> NOTHING = Map.of();

    private static String caseNumber;

    @BeforeAll
    static void aPuyuanCaseWaitsForVerification() {
        var reporter = Staff.named("py-inspector-1");
        caseNumber = reporter.reports(reporter.seesBrokenKerbstone());
        Staff.named("py-municipal-1").acceptsAndHandles(caseNumber);
        reporter.awaitsVerification(caseNumber, "PENDING");
    }

    @Test
    void a_wuzhen_inspector_cannot_see_or_touch_a_puyuan_verification() {
        var stranger = Staff.named("wz-inspector-1");
        stranger.get(CLOSURE, Staff.verification(caseNumber)).expectProblem(404);
        stranger.get(CLOSURE, "/cases/" + caseNumber).expectProblem(404);
        assertThat(stranger.get(CLOSURE, "/verifications?limit=200").expect(200).body())
                .doesNotContain(caseNumber);
        assertThat(stranger.get(CLOSURE, "/cases?limit=200").expect(200).body()).doesNotContain(caseNumber);
        stranger.tries(CLOSURE, Staff.verification(caseNumber) + "/pass", ANY_VERSION, NOTHING)
                .expectProblem(404);
        stranger.tries(CLOSURE, Staff.verification(caseNumber) + "/fail", ANY_VERSION, Map.of("reason", "不合格"))
                .expectProblem(404);
        Staff.named("wz-supervisor-1")
                .get(CLOSURE, Staff.verification(caseNumber))
                .expectProblem(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"py-greening-1", "wz-municipal-1", "tx-water-1"})
    void handlers_of_other_departments_do_not_see_the_assignment(String username) {
        var other = Staff.named(username);
        other.get(DISPATCH, Staff.assignment(caseNumber)).expectProblem(404);
        assertThat(other.get(DISPATCH, "/assignments?limit=200").expect(200).body())
                .doesNotContain(caseNumber);
        for (var act :
                Map.of("/accept", NOTHING, "/return", Map.of("reason", "不属于我们")).entrySet()) {
            other.tries(DISPATCH, Staff.assignment(caseNumber) + act.getKey(), ANY_VERSION, act.getValue())
                    .expectProblem(404);
        }
        other.get(CLOSURE, "/cases/" + caseNumber).expectProblem(404);
    }

    @Test
    void a_wrong_duty_is_forbidden() {
        var inspector = Staff.named("py-inspector-1");
        var handler = Staff.named("py-municipal-1");
        inspector
                .tries(DISPATCH, Staff.assignment(caseNumber) + "/accept", ANY_VERSION, NOTHING)
                .expectProblem(403);
        inspector.get(DISPATCH, "/dispatch-queue").expectProblem(403);
        handler.triesToReport(inspector.seesBrokenKerbstone()).expectProblem(403);
        handler.tries(CLOSURE, Staff.verification(caseNumber) + "/pass", ANY_VERSION, NOTHING)
                .expectProblem(403);
        Staff.named("py-supervisor-1")
                .tries(CLOSURE, Staff.verification(caseNumber) + "/pass", ANY_VERSION, NOTHING)
                .expectProblem(403);
    }

    @Test
    void who_handled_a_case_cannot_verify_it_nor_can_the_department() {
        var reporter = Staff.named("py-inspector-1");
        // 暴露垃圾 goes to the sanitation unit, whose handler py-inspector-2 is an inspector too (一员多责).
        var ownCase = reporter.reports(reporter.seesBrokenKerbstone().ofClass("INCIDENT", "06010"));
        var handledBySelf = Staff.named("py-inspector-2");
        handledBySelf.acceptsAndHandles(ownCase);
        reporter.awaitsVerification(ownCase, "PENDING");

        handledBySelf.get(CLOSURE, Staff.verification(ownCase)).expectProblem(404);
        handledBySelf
                .tries(CLOSURE, Staff.verification(ownCase) + "/pass", ANY_VERSION, NOTHING)
                .expectProblem(404);

        var handledByColleague = reporter.reports(reporter.seesBrokenKerbstone().ofClass("INCIDENT", "06010"));
        Staff.named("py-sanitation-1").acceptsAndHandles(handledByColleague);
        reporter.awaitsVerification(handledByColleague, "PENDING");
        handledBySelf.get(CLOSURE, Staff.verification(handledByColleague)).expectProblem(404);

        reporter.passes(ownCase);
        reporter.passes(handledByColleague);
    }

    @ParameterizedTest
    @MethodSource("tokensThatAreNone")
    void a_token_that_the_realm_did_not_give_gets_nowhere(String token) {
        Stream.of(
                        Request.get(INTAKE, "/reports"),
                        Request.get(DISPATCH, "/assignments"),
                        Request.get(CLOSURE, "/cases/" + caseNumber))
                .map(request -> request.withToken(token).send())
                .forEach(answer -> answer.expectProblem(401));
    }

    static List<String> tokensThatAreNone() {
        var stranger = TestTokens.of("py-inspector-1").withRoles("inspector").withAreas("330483101");
        var genuine = Stack.running().token("py-inspector-1");
        return List.of(
                stranger.token(),
                stranger.foreignToken(),
                Tokens.withAnotherSignature(genuine),
                Tokens.withAnotherPerson(genuine),
                Tokens.unsigned(genuine),
                new ShortLivedTokens().expired("py-inspector-1"),
                "no.token.atall");
    }

    @Test
    void without_a_token_only_health_and_documents_are_open() {
        Request.get(CLOSURE, "/cases").send().expectProblem(401);
        Stream.of("/q/health/live", "/q/health/ready", "/q/openapi", "/q/metrics")
                .map(path -> Request.get(CLOSURE, path).send())
                .map(Answer::status)
                .forEach(status -> assertThat(status).isEqualTo(200));
    }
}
