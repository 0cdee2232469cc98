package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.gridcase.testsupport.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 督查抽查: cases that were struck off are drawn by lot and looked at once more. */
@QuarkusTest
class SampleChecksTest extends ClosureTest {

    /** A village in which no other test closes anything; its days are far from those of others, too. */
    private static final String VILLAGE = "330483101021";

    private static final String GRID = VILLAGE + "001";

    private static LocalDate today = LocalDate.parse("2019-03-01");

    @Inject
    TestClock clock;

    @BeforeEach
    void each_test_has_a_day_of_its_own() {
        today = today.plusDays(1);
        clock.set(today + "T02:00:00Z");
    }

    @Test
    void what_is_drawn_was_closed_there_and_then_and_is_drawn_once() {
        var cases = List.of(closedCase(), closedCase(), closedCase());
        TestCase.newCaseIn(GRID).filed().dispatched().handled().untilStage("HANDLED");

        draw(UUID.randomUUID(), 2).statusCode(200).body("size", is(2));
        assertThat(drawn(cases)).hasSize(2);
        draw(UUID.randomUUID(), 200).statusCode(200);
        assertThat(drawn(cases)).hasSize(3);
    }

    @Test
    void the_same_again_draws_nothing_more_and_something_else_is_refused() {
        var cases = List.of(closedCase(), closedCase());
        var id = UUID.randomUUID();

        var seed = draw(id, 1).statusCode(200).extract().<String>path("seed");
        draw(id, 1).statusCode(200).body("seed", is(seed));
        assertThat(drawn(cases)).hasSize(1);
        draw(id, 2).statusCode(409).body("type", is("urn:gridcase:problem:draw-id-taken"));
    }

    @Test
    void a_failed_one_is_told_with_whose_word_it_was() {
        var work = sampled();

        judge(work, checker(), "{\"result\": \"FAILED\"}").statusCode(422);
        judge(work, checker(), SitePhoto.with("\"result\": \"FAILED\""))
                .statusCode(422)
                .body("type", is("urn:gridcase:problem:remark-required"));
        judge(work, checker(), SitePhoto.with("\"result\": \"FAILED\", \"remark\": \"再次破损\""))
                .statusCode(200)
                .body("state", is("FAILED"));
        judge(work, checker(), SitePhoto.with("\"result\": \"PASSED\"")).statusCode(409);

        work.shown().then().body("stage", is("CLOSED")).body("timeline.type", hasItem("sample-failed.v1"));
        var told = work.saidByClosure(4).get(3);
        Contracts.assertValid("sample-failed.v1", told.json());
        assertThat(told.json().get("closedOnWordOf").textValue()).isEqualTo("py-inspector-1");
    }

    @Test
    void a_passed_one_is_told_too() {
        var work = sampled();

        judge(work, checker(), SitePhoto.with("\"result\": \"PASSED\"")).statusCode(200);

        Contracts.assertValid("sample-passed.v1", work.saidByClosure(4).get(3).json());
    }

    @Test
    void nobody_who_had_a_part_in_it_sees_or_judges_it() {
        var work = sampled();
        var id = idOf(work);

        for (var involved : List.of(
                People.inspector("py-inspector-1", People.PUYUAN),
                People.inspector("py-municipal-1", People.PUYUAN),
                People.inspectorWhoHandles("somebody", "puyuan-municipal"),
                People.inspector("wz-inspector-1", People.WUZHEN))) {
            involved.get("/sample-checks/" + id).then().statusCode(404);
        }
        judge(work, People.inspector("py-inspector-1", People.PUYUAN), SitePhoto.with("\"result\": \"PASSED\""))
                .statusCode(404);
        People.supervisor(People.WUZHEN)
                .get("/sample-checks?limit=200")
                .then()
                .body("items.caseNumber", not(hasItem(work.number())));
        People.supervisor(People.PUYUAN).get("/sample-checks/" + id).then().statusCode(200);
    }

    @Test
    void another_town_draws_nothing_here() {
        var cases = List.of(closedCase());

        ask(People.supervisor(People.WUZHEN), UUID.randomUUID(), 200).statusCode(200);

        assertThat(drawn(cases)).isEmpty();
    }

    @Test
    void what_cannot_be_is_refused() {
        for (var body : List.of(
                "{}",
                "{\"id\": \"x\"}",
                "{\"id\": \"%s\", \"area\": \"33%%\", \"closedFrom\": \"2019-01-01\", \"closedTo\": \"2019-01-02\", \"size\": 1}"
                        .formatted(UUID.randomUUID()),
                "{\"id\": \"%s\", \"area\": \"330483\", \"closedFrom\": \"2019-01-01\", \"closedTo\": \"2019-01-02\", \"size\": 201}"
                        .formatted(UUID.randomUUID()))) {
            post(People.supervisor(People.COUNTY), "/sample-draws", body).statusCode(400);
        }
        var work = sampled();
        judge(work, checker(), "{\"result\": \"MAYBE\"}").statusCode(400);
        judge(work, checker(), SitePhoto.with("\"result\": \"PASSED\", \"remark\": \"" + "长".repeat(1001) + "\""))
                .statusCode(400);
    }

    private static TestCase closedCase() {
        var work = TestCase.newCaseIn(GRID).filed().dispatched().handled().untilStage("HANDLED");
        post(
                        work.seenBy(People.inspector("py-inspector-1", People.PUYUAN)),
                        "/verifications/" + work.number() + "/pass",
                        SitePhoto.with(""))
                .statusCode(200);
        return work;
    }

    private static TestCase sampled() {
        var work = closedCase();
        draw(UUID.randomUUID(), 200).statusCode(200);
        return work;
    }

    private static List<String> drawn(List<TestCase> cases) {
        List<String> listed =
                People.supervisor(People.PUYUAN).get("/sample-checks?limit=200").path("items.caseNumber");
        return cases.stream().map(TestCase::number).filter(listed::contains).toList();
    }

    private static ValidatableResponse judge(TestCase work, RequestSpecification person, String body) {
        var id = idOf(work);
        var tag = People.supervisor(People.PUYUAN).get("/sample-checks/" + id).header("ETag");
        return post(person.header("If-Match", tag), "/sample-checks/" + id + "/judge", body);
    }

    private static String idOf(TestCase work) {
        for (var state : List.of("DRAWN", "FAILED", "PASSED")) {
            String id = People.supervisor(People.PUYUAN)
                    .get("/sample-checks?limit=200&state=" + state)
                    .path("items.find { it.caseNumber == '%s' }?.id".formatted(work.number()));
            if (id != null) {
                return id;
            }
        }
        throw new AssertionError(work.number() + " was not drawn");
    }

    private static RequestSpecification checker() {
        return People.inspector("py-inspector-4", People.PUYUAN);
    }

    private static ValidatableResponse draw(UUID id, int size) {
        return ask(People.supervisor(People.PUYUAN), id, size);
    }

    private static ValidatableResponse ask(RequestSpecification supervisor, UUID id, int size) {
        return post(supervisor, "/sample-draws", """
                {"id": "%s", "area": "%s", "closedFrom": "%s", "closedTo": "%s", "size": %d}
                """.formatted(id, VILLAGE, today, today, size));
    }

    private static ValidatableResponse post(RequestSpecification person, String path, String body) {
        return person.contentType(ContentType.JSON).body(body).post(path).then();
    }
}
