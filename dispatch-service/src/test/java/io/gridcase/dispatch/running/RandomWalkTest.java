package io.gridcase.dispatch.running;

import static io.gridcase.dispatch.running.ChangeRequests.decide;
import static io.gridcase.dispatch.running.ChangeRequests.form;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks through the side flows at random, over the public API, and holds every step against {@link CaseModel}. */
@QuarkusTest
class RandomWalkTest extends RunningDispatch {

    private static final int STEPS = 200;
    private static final List<String> DEPARTMENTS = List.of("puyuan-municipal", "puyuan-greening");
    private static final List<String> KINDS = List.of("EXTENSION", "HANDLING_TYPE", "SUSPENSION", "POSTPONEMENT");
    private static final List<String> ACTS = List.of(
            "accept",
            "accept",
            "handle",
            "return",
            "dispatch",
            "arbitrate",
            "reassign",
            "rework",
            "resume",
            "ask",
            "ask",
            "ask",
            "endorse",
            "endorse",
            "grant",
            "grant",
            "refuse",
            "withdraw");

    private CaseModel model = new CaseModel();
    private String caseNumber = "";
    private String photo = "";

    @Nullable
    private UUID lastRequest;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void every_step_leads_where_the_model_says(long seed) {
        var random = new Random(seed);
        photo = photo();
        begin();
        for (int step = 0; step < STEPS; step++) {
            var act = ACTS.get(random.nextInt(ACTS.size()));
            var before = model.state;
            take(act, random, "seed %d, step %d: %s in %s".formatted(seed, step, act, before));
            if (step % 40 == 39) {
                begin();
            }
        }
    }

    /** A new case now and then: an old one comes to rest once it is finally assigned and was suspended. */
    private void begin() {
        model = new CaseModel();
        caseNumber = dispatchedCase();
        lastRequest = null;
    }

    private void take(String act, Random random, String where) {
        var department = DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size()));
        var kind = KINDS.get(random.nextInt(KINDS.size()));
        var reachable = model.hasDepartment();
        switch (act) {
            case "rework" -> rework();
            case "accept" -> expect(where, accept(handler(), caseNumber, etag(caseNumber)), reachable, model.accept());
            case "handle" ->
                expect(where, handle(handler(), caseNumber, etag(caseNumber), photo), reachable, model.handle());
            case "return" ->
                expect(where, giveBack(handler(), caseNumber, etag(caseNumber)), reachable, model.giveBack());
            case "ask" -> expect(where, ask(kind), reachable, model.ask(kind));
            case "dispatch" -> expect(where, decideOn("dispatch", department), true, model.dispatch(department));
            case "reassign" -> expect(where, decideOn("reassign", department), true, model.reassign(department));
            case "arbitrate" -> expect(where, decideOn("arbitrate", department), true, model.arbitrate(department));
            case "resume" ->
                expect(
                        where,
                        act(People.puyuanDispatcher(), etag(caseNumber), "resume", caseNumber, Map.of()),
                        true,
                        model.resume());
            default -> decideRequest(act, where);
        }
        compare(where);
    }

    private void rework() {
        if (model.rework()) {
            tellRework(caseNumber);
            awaitState(caseNumber, "DISPATCHED");
        }
    }

    private Response ask(String kind) {
        var more = switch (kind) {
            case "EXTENSION" -> Map.<String, Object>of();
            case "HANDLING_TYPE" -> Map.<String, Object>of("handlingType", "SPECIAL");
            default -> Map.<String, Object>of("until", "2017-07-10T00:00:00Z");
        };
        var form = form(kind, more);
        var answer = ChangeRequests.tryToAsk(handler(), caseNumber, form);
        if (answer.statusCode() == 200) {
            lastRequest = UUID.fromString(answer.path("requestId"));
        }
        return answer;
    }

    private Response decideOn(String act, String department) {
        var who = act.equals("arbitrate") ? People.countySupervisor() : People.puyuanDispatcher();
        var body = act.equals("dispatch")
                ? Map.of("department", department)
                : Map.of("department", department, "reason", "责任清单载明");
        return act(who, etag(caseNumber), act, caseNumber, body);
    }

    private void decideRequest(String act, String where) {
        if (lastRequest == null) {
            return;
        }
        var asker = ChangeRequests.get(People.countySupervisor(), lastRequest).<String>path("department");
        var who = switch (act) {
            case "endorse" -> head(asker);
            case "withdraw" -> handlerOf(asker);
            default -> People.puyuanDispatcher();
        };
        var expected = switch (act) {
            case "endorse" -> model.endorse();
            case "grant" -> model.grant();
            default -> model.end();
        };
        expect(where, decide(who, lastRequest, act, Map.of("reason", "不予批准")), true, expected);
    }

    private TestTokens handler() {
        return handlerOf(model.department);
    }

    private static TestTokens handlerOf(String department) {
        return department.equals("puyuan-municipal") ? People.municipalHandler() : People.greeningHandler();
    }

    private static TestTokens head(String department) {
        return department.equals("puyuan-municipal") ? People.municipalHead() : People.greeningHead();
    }

    /** What waits for a decision is nobody's: its last department does not see it any more. */
    private static void expect(String where, Response answer, boolean reachable, boolean possible) {
        var refusal = reachable ? 409 : 404;
        assertThat(answer.statusCode()).as("%s: %s", where, answer.asString()).isEqualTo(possible ? 200 : refusal);
    }

    private void compare(String where) {
        var shown = show(caseNumber).jsonPath();
        assertThat(shown.getString("state")).as(where).isEqualTo(model.state);
        assertThat(shown.getString("department")).as(where).isEqualTo(model.hasDepartment() ? model.department : null);
        assertThat(shown.getInt("returnCount")).as(where).isEqualTo(model.returns);
        assertThat(shown.getInt("sideFlows.extensionCount")).as(where).isEqualTo(model.extensions);
        assertThat(shown.getInt("sideFlows.suspensionCount")).as(where).isEqualTo(model.suspensions);
        assertThat(shown.getString("sideFlows.handlingType")).as(where).isEqualTo(model.handlingType);
        assertThat(shown.getBoolean("sideFlows.finallyAssigned")).as(where).isEqualTo(model.finallyAssigned);
    }
}
