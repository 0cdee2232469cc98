package io.gridcase.dispatch.running;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 协办 on the desk of a department that is asked to assist. */
@QuarkusTest
class AssistingDeskTest extends RunningDispatch {

    private static final Map<String, Object> HELP = Map.of("note", "已移开遮挡的灌木");

    @Test
    void what_a_department_assists_with_is_on_its_desk_until_it_has_answered() {
        var caseNumber = assistedCase();
        var before = total(People.greeningHandler());

        assertThat(desk(People.greeningHandler(), "")).contains(caseNumber);
        assertThat(desk(People.greeningHandler(), "part=ANY")).contains(caseNumber);
        assertThat(desk(People.greeningHandler(), "part=ASSISTING")).contains(caseNumber);
        assertThat(desk(People.greeningHandler(), "part=LEAD")).doesNotContain(caseNumber);
        assertThat(exported(People.greeningHandler())).contains(caseNumber);
        assertThat(desk(People.municipalHandler(), "part=LEAD")).contains(caseNumber);
        assertThat(desk(People.municipalHandler(), "part=ASSISTING")).doesNotContain(caseNumber);

        act(People.greeningHandler(), etag(caseNumber), "assist", caseNumber, HELP)
                .then()
                .statusCode(200);
        assertThat(desk(People.greeningHandler(), "")).doesNotContain(caseNumber);
        assertThat(total(People.greeningHandler())).isEqualTo(before - 1);
        assertThat(desk(People.municipalHandler(), "")).contains(caseNumber);
    }

    @Test
    void nobody_else_sees_more_by_asking_for_another_part() {
        var caseNumber = assistedCase();

        for (var other : List.of(
                People.wuzhenDispatcher(),
                TestTokens.of("fire-1").withRoles("handler").withDepartment("tx-fire"),
                TestTokens.of("nowhere-1").withRoles("handler"))) {
            for (var part : List.of("LEAD", "ASSISTING", "ANY")) {
                assertThat(desk(other, "part=" + part)).doesNotContain(caseNumber);
            }
        }
        assertThat(desk(People.countySupervisor(), "part=ASSISTING")).isEmpty();
        assertThat(desk(People.countySupervisor(), "part=ANY&area=330483101")).contains(caseNumber);
        as(People.greeningHandler()).get("/desk?part=BOTH").then().statusCode(400);
    }

    @Test
    void who_watches_is_told_of_it_and_that_it_is_over() {
        try (var answers = EventStream.open(People.greeningHandler());
                var voided = EventStream.open(People.greeningHandler())) {
            var answered = assistedCase();
            var gone = assistedCase();
            awaitName(answers, answered, "changed");
            awaitName(voided, gone, "changed");

            act(People.greeningHandler(), etag(answered), "decline-assistance", answered, Map.of("reason", "无绿化"))
                    .then()
                    .statusCode(200);
            tellVoided(gone);

            awaitName(answers, answered, "gone");
            awaitName(voided, gone, "gone");
            assertThat(answers.of(answered))
                    .last()
                    .satisfies(event -> assertThat(event.data().has("state")).isFalse());
        }
    }

    private static void awaitName(EventStream stream, String caseNumber, String name) {
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(stream.of(caseNumber))
                        .last()
                        .satisfies(event -> assertThat(event.name()).isEqualTo(name)));
    }

    private static List<String> desk(TestTokens person, String query) {
        return as(person)
                .get("/desk?limit=200&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.caseNumber");
    }

    private static int total(TestTokens person) {
        return as(person)
                .get("/desk/counts?part=ASSISTING")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    private static String exported(TestTokens person) {
        return as(person)
                .get("/desk/export?part=ASSISTING")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
