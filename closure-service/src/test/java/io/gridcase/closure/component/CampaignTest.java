package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.gridcase.cityprofile.CampaignEntry;
import io.gridcase.cityprofile.CampaignEntry.CampaignClass;
import io.gridcase.closure.campaign.CaseTags;
import io.gridcase.closure.cityprofile.City;
import io.gridcase.code.ClassKind;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 专项行动: cases get their campaigns when they are filed, and again when the profile changes. */
@QuarkusTest
class CampaignTest extends ClosureTest {

    @Inject
    TestClock clock;

    @Inject
    CaseTags tags;

    @Inject
    DataSource database;

    @Inject
    City city;

    @BeforeEach
    void after_the_deadline() {
        clock.set("2017-07-10T02:00:00Z");
    }

    @AfterEach
    void as_the_profile_says() {
        tags.retagOpen(city.profile().campaigns(), city.zone());
    }

    @Test
    void a_case_that_is_filed_after_its_dispatch_was_heard_is_tagged_too() throws SQLException {
        var work = TestCase.newCase()
                .dispatchSays("case-dispatched.v1", body -> body.put("classCode", "09005"))
                .untilStage("DISPATCHED")
                .intakeSays("case-filed.v1", body -> body.put("classCode", "09005"))
                .untilKnown(2);
        tagged(work, "dao-luan-zhan");
    }

    @Test
    void a_case_that_dispatch_knows_by_another_class_belongs_where_that_class_does() throws SQLException {
        var work = TestCase.newCase()
                .intakeSays("case-filed.v1", body -> body.put("classCode", "09005"))
                .untilStage("FILED");
        tagged(work, "dao-luan-zhan");
        work.dispatchSays("case-dispatched.v1", body -> body.put("classCode", "09009"))
                .untilStage("DISPATCHED");
        tagged(work, "che-luan-kai");
    }

    @Test
    void another_profile_tags_the_open_cases_anew_and_leaves_the_closed_ones() throws SQLException {
        var open = poleCase().untilStage("DISPATCHED");
        var closed = closed(poleCase().handled().untilStage("HANDLED"));
        var poles = new CampaignEntry(
                "poles",
                "立杆",
                "Poles",
                List.of(new CampaignClass(ClassKind.INCIDENT, "06008"), new CampaignClass(ClassKind.INCIDENT, "06050")),
                List.of(People.PUYUAN),
                LocalDate.of(2017, 6, 30),
                Optional.of(LocalDate.of(2017, 6, 30)),
                "专项组");
        tags.retagOpen(List.of(poles), city.zone());
        tagged(open, "poles");
        tagged(closed, "xian-luan-la");
    }

    @Test
    void campaigns_are_listed_where_they_reach() {
        People.supervisor(People.PUYUAN)
                .get("/campaigns")
                .then()
                .statusCode(200)
                .body("code", contains("dao-luan-zhan", "che-luan-kai", "xian-luan-la"))
                .body("[2].classes", hasItem("COMPONENT/01031"));
        People.supervisor("330499").get("/campaigns").then().body("size()", is(0));
    }

    private static TestCase poleCase() {
        return TestCase.newCase()
                .intakeSays("case-filed.v1", body -> body.put("classCode", "06008"))
                .dispatchSays("case-dispatched.v1", body -> body.put("classCode", "06008"));
    }

    private static TestCase closed(TestCase work) {
        work.seenBy(People.inspector())
                .contentType(ContentType.JSON)
                .body(SitePhoto.with(""))
                .post("/verifications/" + work.number() + "/pass")
                .then()
                .statusCode(200);
        return work;
    }

    private void tagged(TestCase work, String campaign) throws SQLException {
        try (var connection = database.getConnection();
                var tags = connection
                        .createStatement()
                        .executeQuery("select string_agg(campaign, ' ') from case_campaign where case_number = '%s'"
                                .formatted(work.number()))) {
            tags.next();
            assertThat(tags.getString(1)).isEqualTo(campaign);
        }
    }
}
