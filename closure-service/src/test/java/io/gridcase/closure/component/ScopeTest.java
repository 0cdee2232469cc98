package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScopeTest extends ClosureTest {

    @Test
    void an_inspector_of_wuzhen_cannot_see_or_touch_a_puyuan_verification() {
        isNotFor(TestCase.handledCase(), () -> People.inspector("wz-inspector-1", People.WUZHEN));
    }

    @Test
    void an_inspector_without_any_area_sees_nothing() {
        isNotFor(
                TestCase.handledCase(),
                () -> People.as(io.gridcase.testsupport.TestTokens.of("lost").withRoles("inspector")));
    }

    @Test
    void who_handled_a_case_cannot_verify_it_even_with_both_duties() {
        var work = TestCase.newCase()
                .filed()
                .dispatchedTo("puyuan-sanitation")
                .handledBy("py-inspector-2", "puyuan-sanitation")
                .untilStage("HANDLED");
        // No department in the token: it is the person that is kept out.
        isNotFor(work, () -> People.inspector("py-inspector-2", People.PUYUAN));
    }

    @Test
    void nobody_of_the_handling_department_can_verify() {
        var work = TestCase.newCase()
                .filed()
                .dispatchedTo("puyuan-sanitation")
                .handledBy("py-sanitation-1", "puyuan-sanitation")
                .untilStage("HANDLED");
        isNotFor(work, () -> People.inspectorWhoHandles("py-inspector-2", "puyuan-sanitation"));
    }

    @Test
    void an_inspector_of_another_department_can_verify() {
        var work = TestCase.handledCase();
        work.seenBy(People.inspectorWhoHandles("py-inspector-2", "puyuan-sanitation"))
                .contentType(ContentType.JSON)
                .body(SitePhoto.with(""))
                .post("/verifications/" + work.number() + "/pass")
                .then()
                .statusCode(200);
    }

    @Test
    void a_supervisor_looks_on_in_the_own_areas_only() {
        var work = TestCase.handledCase();
        People.supervisor(People.PUYUAN)
                .get("/verifications/" + work.number())
                .then()
                .statusCode(200);
        People.supervisor(People.WUZHEN)
                .get("/verifications/" + work.number())
                .then()
                .statusCode(404);
    }

    @Test
    void cases_are_seen_in_the_own_areas_only() {
        var work = TestCase.handledCase();
        People.supervisor(People.WUZHEN).get("/cases/" + work.number()).then().statusCode(404);
        People.supervisor(People.WUZHEN)
                .get("/cases?limit=200")
                .then()
                .body("items.caseNumber", not(hasItem(work.number())));
        People.inspector().get("/cases/" + work.number()).then().statusCode(200);
    }

    @Test
    void a_handler_sees_the_cases_of_the_own_department_only() {
        var work = TestCase.handledCase();
        People.handler("puyuan-municipal").get("/cases/" + work.number()).then().statusCode(200);
        People.handler("puyuan-greening").get("/cases/" + work.number()).then().statusCode(404);
        People.handler("puyuan-greening")
                .get("/cases?limit=200")
                .then()
                .body("items.caseNumber", not(hasItem(work.number())));
    }

    @Test
    void a_filter_never_widens_the_scope() {
        var work = TestCase.handledCase();
        People.supervisor(People.WUZHEN)
                .get("/cases?area=330483&limit=200")
                .then()
                .statusCode(200)
                .body("items.caseNumber", not(hasItem(work.number())));
        People.supervisor(People.WUZHEN)
                .get("/cases/summary?area=" + People.PUYUAN)
                .then()
                .body("open", is(0));
    }

    private static void isNotFor(TestCase work, Supplier<RequestSpecification> person) {
        person.get()
                .get("/verifications?limit=200")
                .then()
                .statusCode(200)
                .body("items.caseNumber", not(hasItem(work.number())));
        person.get().get("/verifications/" + work.number()).then().statusCode(404);
        for (var act : new String[] {"pass", "fail"}) {
            work.seenBy(person.get())
                    .contentType(ContentType.JSON)
                    .body(act.equals("pass") ? "{}" : "{\"reason\": \"no\"}")
                    .post("/verifications/" + work.number() + "/" + act)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
        assertThat(work.shown().<String>path("stage")).isEqualTo("HANDLED");
    }
}
