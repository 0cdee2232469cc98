package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.send;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.officerOfWuzhen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.gridcase.intake.Staff;
import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListReportsTest {

    private final TestTokens reporter =
            inspector("py-inspector-" + UUID.randomUUID().toString().substring(0, 8));

    @Test
    void an_inspector_sees_the_own_ones_and_no_others() {
        var own = report(reporter, decided(UUID.randomUUID()));
        var anothers = report(inspector(), decided(UUID.randomUUID()));

        assertThat(ids(reporter, "/reports")).containsExactly(own);
        as(reporter).get("/reports/" + anothers).then().statusCode(404);
    }

    @Test
    void the_centre_sees_those_of_its_areas() {
        var here = report(reporter, undecided(UUID.randomUUID()));

        assertThat(ids(officer(), "/reports?limit=200")).contains(here);
        assertThat(ids(officerOfWuzhen(), "/reports?limit=200")).doesNotContain(here);
        as(officer()).get("/reports/" + here).then().statusCode(200);
        as(officerOfWuzhen()).get("/reports/" + here).then().statusCode(404);
    }

    @Test
    void somebody_of_the_centre_without_areas_sees_nothing() {
        report(reporter, undecided(UUID.randomUUID()));

        assertThat(ids(TestTokens.of("nobody").withRoles("supervisor"), "/reports"))
                .isEmpty();
        assertThat(ids(TestTokens.of("nobody").withRoles("supervisor").withAreas("%", "33"), "/reports"))
                .isEmpty();
    }

    @Test
    void a_person_with_two_duties_sees_both_parts() {
        var two = Staff.inspector(reporter.username())
                .withRoles("inspector", "supervisor")
                .withAreas(Staff.WUZHEN);
        var own = report(two, decided(UUID.randomUUID()));

        assertThat(ids(two, "/reports?limit=200")).contains(own);
    }

    @Test
    void the_list_can_be_asked_for_one_state() {
        report(reporter, decided(UUID.randomUUID()));
        var waiting = report(reporter, undecided(UUID.randomUUID()));

        assertThat(ids(reporter, "/reports?state=RECEIVED")).containsExactly(waiting);
        as(officer()).get("/reports?state=RECEIVED").then().body("items.state", everyItem(equalTo("RECEIVED")));
    }

    @Test
    void pages_show_every_report_once_newest_first() {
        var sent = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            sent.add(0, report(reporter, decided(UUID.randomUUID())));
        }

        var shown = new ArrayList<String>();
        String next = "/reports?limit=2";
        while (next != null) {
            var page = as(reporter).get(next).then().statusCode(200).extract();
            List<String> ids = page.path("items.id");
            shown.addAll(ids);
            String cursor = page.path("next");
            next = cursor == null ? null : "/reports?limit=2&cursor=" + cursor;
        }

        assertThat(shown).containsExactlyElementsOf(sent);
    }

    @Test
    void the_order_is_by_arrival() {
        report(reporter, decided(UUID.randomUUID()));
        List<String> arrivals = as(officer()).get("/reports?limit=200").path("items.receivedAt");

        assertThat(arrivals.stream().map(Instant::parse)).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "cursor=x", "cursor=YQ", "cursor=YR9i"})
    void a_page_that_cannot_be(String query) {
        var answer = as(reporter).get("/reports?" + query).then().contentType("application/problem+json");

        assertThat(answer.extract().statusCode()).isIn(400, 422);
    }

    private static String report(TestTokens person, Map<String, Object> report) {
        return send(person, report).then().statusCode(201).extract().path("id");
    }

    private static List<String> ids(TestTokens person, String path) {
        return as(person).get(path).then().statusCode(200).extract().path("items.id");
    }
}
