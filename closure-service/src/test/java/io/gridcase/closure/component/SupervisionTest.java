package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.WireEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ladder, with the rules that are shipped: reminded at the warning, 督办 proposed at the deadline, and so on. */
@QuarkusTest
class SupervisionTest extends Watching {

    private static final String DUE = "2017-07-07T02:00:01Z";

    private final TestCase work = TestCase.newCase();

    @BeforeEach
    void a_department_is_responsible() {
        clock.set("2017-07-04T01:00:00Z");
        work.filed().dispatched().accepted().untilKnown(3);
    }

    @Test
    void a_reminder_goes_out_by_itself_and_the_next_step_is_only_proposed() {
        lookAt("2017-07-06T02:00:01Z");
        lookAt(DUE);

        supervisions("").then().body("items.level", is(List.of("REMIND"))).body("items[0].issuedBy", is("system"));
        proposals("")
                .then()
                .body("items.level", is(List.of("SUPERVISE")))
                .body("items[0].ground", is("OVERDUE"))
                .body("items[0].reached", is(0));
        assertThat(said()).contains("supervision-issued.v1", "supervision-proposed.v1");
    }

    @Test
    void what_a_supervisor_issues_is_told_answered_and_seen_by_everybody() {
        var supervision = issued("群众多次反映，请立即修复");

        supervision.then().body("level", is("SUPERVISE")).body("answerBy", is("2017-07-10T02:00:01Z"));
        proposals("").then().body("items", is(List.of()));
        supervisions("&standing=UNANSWERED").then().body("items.id", hasItem(id(supervision)));
        work.dispatchSays("supervision-answered.v1", body -> body.put("id", id(supervision)))
                .dispatchSays("supervision-answered.v1", body -> body.put("text", "to nothing of ours"))
                .untilKnown(10);

        shown(supervision).then().body("answer.text", is("石材已到货，明日上午更换")).body("overdue", is(false));
        supervisions("&standing=UNANSWERED").then().body("items", is(List.of()));
        work.shown().then().body("timeline.find { it.actor == 'some-supervisor' }.text", is("群众多次反映，请立即修复"));
    }

    @Test
    void an_answer_that_does_not_come_is_told_once_and_leads_to_the_next_step() {
        var supervision = issued("请答复");

        lookAt("2017-07-10T02:00:01Z");
        shown(supervision).then().body("overdue", is(false));
        lookAt("2017-07-10T02:00:02Z");
        look();

        shown(supervision).then().body("overdue", is(true));
        assertThat(said()).filteredOn("supervision-overdue.v1"::equals).hasSize(1);
        proposals("")
                .then()
                .body("items.level", is(List.of("CIRCULATE")))
                .body("items.ground", is(List.of("UNANSWERED")));
        supervisions("&standing=OVERDUE").then().body("items.id", is(List.of(id(supervision))));
    }

    @Test
    void a_proposal_is_decided_once_by_somebody_who_has_seen_it() {
        lookAt(DUE);
        var proposal = proposals("").<Map<String, Object>>path("items[0]");

        dismiss(People.supervisor(People.PUYUAN), proposal, "\"7\"").then().statusCode(412);
        dismiss(People.supervisor(People.PUYUAN), proposal, "").then().statusCode(428);
        dismiss(People.supervisor(People.PUYUAN), proposal, "\"0\"")
                .then()
                .statusCode(200)
                .body("state", is("DISMISSED"));
        dismiss(People.supervisor(People.PUYUAN), proposal, "\"1\"")
                .then()
                .statusCode(409)
                .body("state", is("DISMISSED"));

        proposals("&state=DISMISSED")
                .then()
                .body("items[0].reason", is("部门已到场"))
                .body("items[0].decidedBy", is("some-supervisor"));
    }

    @Test
    void nobody_sees_or_decides_what_lies_in_another_town() {
        lookAt(DUE);
        var proposal = proposals("").<Map<String, Object>>path("items[0]");
        var stranger = People.supervisor(People.WUZHEN);

        stranger.get("/supervision-proposals?limit=200").then().body("items.caseNumber", not(hasItem(work.number())));
        dismiss(People.supervisor(People.WUZHEN), proposal, "\"0\"").then().statusCode(404);
        onDemand(People.WUZHEN, "SUPERVISE").then().statusCode(404);
        var supervision = onDemand(People.PUYUAN, "SUPERVISE");
        People.supervisor(People.WUZHEN)
                .get("/supervisions/" + id(supervision))
                .then()
                .statusCode(404);
        People.supervisor(People.WUZHEN)
                .get("/supervisions?limit=200")
                .then()
                .body("items.caseNumber", not(hasItem(work.number())));
    }

    @Test
    void a_summons_is_recorded_when_it_is_arranged_and_when_something_came_of_it() {
        var summons = onDemand(People.PUYUAN, "SUMMON");
        summons.then().statusCode(201).body("answerBy", nullValue());

        record(summons, "\"0\"", "").then().statusCode(200).body("summons.outcome", nullValue());
        record(summons, "\"0\"", "").then().statusCode(412);
        var etag = shown(summons).header("ETag");
        record(summons, etag, ", \"outcome\": \"三日内完成修复\"").then().statusCode(200);

        shown(summons).then().body("summons.outcome", is("三日内完成修复")).body("summons.attended", is(List.of("镇长")));
        record(onDemand(People.PUYUAN, "CIRCULATE"), "\"0\"", "").then().statusCode(409);
        assertThat(work.saidByClosure(4)).allSatisfy(event -> Contracts.assertValid(event.type(), event.json()));
    }

    @Test
    void a_case_that_ends_leaves_nothing_to_decide_and_nobody_to_supervise() {
        lookAt(DUE);
        work.intakeSays("case-voided.v1", body -> {}).untilStage("VOIDED");

        proposals("").then().body("items", is(List.of()));
        proposals("&state=LAPSED")
                .then()
                .body("items.level", is(List.of("SUPERVISE")))
                .body("items[0].decidedBy", nullValue());
        onDemand(People.PUYUAN, "SUPERVISE").then().statusCode(409).body("stage", is("VOIDED"));
    }

    @Test
    void what_cannot_be_is_refused() {
        var someone = People.supervisor(People.PUYUAN).contentType(ContentType.JSON);
        List.of("level=SHOUT", "standing=LATE", "area=33", "department=A", "caseNumber=1", "limit=0", "limit=201")
                .forEach(query -> People.supervisor(People.PUYUAN)
                        .get("/supervisions?" + query)
                        .then()
                        .statusCode(400));
        People.supervisor(People.PUYUAN)
                .get("/supervisions?cursor=nonsense")
                .then()
                .statusCode(422);
        someone.body("{\"caseNumber\": \"%s\", \"level\": \"SUPERVISE\", \"text\": \" \"}".formatted(work.number()))
                .post("/supervisions")
                .then()
                .statusCode(400);
        List.of("{}", "{\"heldAt\": \"2017-07-20T06:00:00Z\", \"attended\": []}", "[", "{\"heldAt\": \"soon\"}")
                .forEach(body -> People.supervisor(People.PUYUAN)
                        .contentType(ContentType.JSON)
                        .body(body)
                        .post("/supervisions/" + UUID.randomUUID() + "/summons")
                        .then()
                        .statusCode(400));
    }

    @Test
    void pages_are_stable() {
        var first = id(onDemand(People.PUYUAN, "CIRCULATE"));
        clock.set("2017-07-04T01:00:01Z");
        var second = id(onDemand(People.PUYUAN, "CIRCULATE"));

        var page = supervisions("&limit=1");
        page.then().body("items.id", is(List.of(second))).body("next", notNullValue());
        supervisions("&limit=1&cursor=" + page.path("next"))
                .then()
                .body("items.id", is(List.of(first)))
                .body("next", nullValue());
    }

    private Response issued(String text) {
        lookAt(DUE);
        var proposal = proposals("").<String>path("items[0].id");
        return People.supervisor(People.PUYUAN)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("text", text))
                .post("/supervision-proposals/" + proposal + "/issue");
    }

    private Response onDemand(String area, String level) {
        return People.supervisor(area)
                .contentType(ContentType.JSON)
                .body(Map.of("caseNumber", work.number(), "level", level, "text", "请到场说明"))
                .post("/supervisions");
    }

    private static Response dismiss(RequestSpecification person, Map<String, Object> proposal, String version) {
        return person.contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(Map.of("reason", "部门已到场"))
                .post("/supervision-proposals/" + proposal.get("id") + "/dismiss");
    }

    private static Response record(Response summons, String version, String outcome) {
        return People.supervisor(People.PUYUAN)
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body("{\"heldAt\": \"2017-07-20T06:00:00Z\", \"attended\": [\"镇长\"]%s}".formatted(outcome))
                .post("/supervisions/" + id(summons) + "/summons");
    }

    private Response proposals(String more) {
        return People.supervisor(People.PUYUAN).get("/supervision-proposals?caseNumber=" + work.number() + more);
    }

    private Response supervisions(String more) {
        return People.supervisor(People.PUYUAN).get("/supervisions?caseNumber=" + work.number() + more);
    }

    private static Response shown(Response supervision) {
        return People.supervisor(People.PUYUAN).get("/supervisions/" + id(supervision));
    }

    private static String id(Response supervision) {
        return supervision.path("id");
    }

    private List<String> said() {
        return work.saidByClosure(1).stream().map(WireEvent::type).toList();
    }
}
