package io.gridcase.dispatch.running;

import static io.gridcase.dispatch.running.Refusals.refused;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What did not arrive, and what the centre does about it. */
@QuarkusTest
class UndeliveredTest extends RunningNotifications {

    private static final String UNDELIVERED = "/undelivered-notifications";

    private final Ear ear = new Ear();

    @BeforeEach
    void listen() {
        subscribe(People.municipalHandler(), "WEBHOOK", ear.url(), "ISSUED")
                .then()
                .statusCode(201);
    }

    @AfterEach
    void close() {
        ear.close();
        super.close();
    }

    @Test
    void what_is_refused_is_listed_without_an_address_and_sent_again_under_its_id() {
        ear.answers(403);
        var caseNumber = dispatchedCase();
        send();
        var listed = as(People.countySupervisor()).get(UNDELIVERED);
        listed.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].caseNumber", equalTo(caseNumber))
                .body("items[0].to", equalTo("py-municipal-1"))
                .body("items[0].failure", equalTo("HTTP 403"))
                .body("items[0].attempts", equalTo(1))
                .body("items[0].nextAt", nullValue());
        assertThat(listed.asString()).doesNotContain("localhost");

        ear.answers(200);
        again(listed.jsonPath().getString("items[0].id")).then().statusCode(204);
        send();

        assertThat(ear.heard())
                .hasSize(2)
                .extracting(told -> told.header("Gridcase-Notification-Id"))
                .containsOnly(ear.heard().get(0).header("Gridcase-Notification-Id"));
        as(People.countySupervisor()).get(UNDELIVERED).then().body("items", empty());
    }

    @Test
    void after_its_last_attempt_it_is_given_up_until_all_are_sent_again() {
        ear.answers(500);
        dispatchedCase();
        for (int attempt = 0; attempt < 16; attempt++) {
            send();
            clock.pass(Duration.ofMinutes(76));
        }
        assertThat(ear.heard()).hasSize(15);
        as(People.countySupervisor()).get(UNDELIVERED).then().body("items[0].nextAt", nullValue());

        ear.answers(200);
        as(People.countySupervisor())
                .post(UNDELIVERED + "/send-again")
                .then()
                .statusCode(200)
                .body("notifications", equalTo(1));
        send();

        assertThat(ear.heard()).hasSize(16);
    }

    @Test
    void other_areas_see_and_send_nothing() {
        ear.answers(403);
        dispatchedCase();
        send();
        var id = as(People.countySupervisor()).get(UNDELIVERED).jsonPath().getString("items[0].id");
        var elsewhere = as(People.wuzhenSupervisor());

        elsewhere.get(UNDELIVERED).then().body("items", empty());
        refused(
                as(People.wuzhenSupervisor()).post(UNDELIVERED + "/" + id + "/send-again"),
                404,
                "notification-not-found");
        as(People.wuzhenSupervisor()).post(UNDELIVERED + "/send-again").then().body("notifications", equalTo(0));
        refused(as(People.countySupervisor()).get(UNDELIVERED + "?cursor=nonsense"), 422, "malformed-cursor");
    }

    @Test
    void what_waits_and_what_became_of_it_is_measured_by_channel() {
        dispatchedCase();
        send();

        assertThat(get("/q/metrics").asString())
                .containsPattern("gridcase_notifications_sent_total\\{\\S*channel=\"WEBHOOK\"\\S*} [1-9]")
                .contains("gridcase_notifications_owed{")
                .contains("gridcase_notifications_oldest_age_seconds{");
    }

    @Test
    void pages_join() {
        ear.answers(403);
        dispatchedCase();
        dispatchedCase();
        send();

        var first = as(People.countySupervisor()).get(UNDELIVERED + "?limit=1").jsonPath();
        var second = as(People.countySupervisor())
                .get(UNDELIVERED + "?limit=1&cursor=" + first.getString("next"))
                .jsonPath();

        assertThat(first.getLong("items[0].id")).isLessThan(second.getLong("items[0].id"));
        assertThat(second.getString("next")).isNull();
    }

    private static io.restassured.response.Response again(String id) {
        return as(People.countySupervisor()).post(UNDELIVERED + "/" + id + "/send-again");
    }
}
