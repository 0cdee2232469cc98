package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.send;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.gridcase.intake.EditedProfile;
import io.gridcase.intake.ProfileCopy;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that were made under the questions of yesterday. */
@QuarkusTest
class OldQuestionsTest extends EditedProfile {

    @Inject
    Clock clock;

    @TempDir
    Path another;

    private String yesterday;

    /** From today on kerbs have a depth, and nobody asks for the building of a blocked passage any more. */
    @BeforeEach
    void other_questions() {
        importProfile.from(ProfileCopy.TONGXIANG);
        yesterday = clock.instant().toString();
        importProfile.from(new ProfileCopy(folder)
                .edit("class-attributes.csv", "(?m)^INCIDENT,09012,building.*\n", "")
                .edit(
                        "class-attributes.csv",
                        "(?m)^INCIDENT,06001,stage",
                        "INCIDENT,06050,depth_cm,1,NUMBER,true,深度（厘米）,Depth in centimetres,\nINCIDENT,06001,stage")
                .folder());
    }

    @Test
    void what_was_not_asked_yesterday_is_not_missing() {
        kerb(yesterday, Map.of()).then().statusCode(201).body("state", equalTo("FILED"));
        kerb(null, Map.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:gridcase:problem:wrong-answers"))
                .body("answers.depth_cm", equalTo("is required"));
    }

    @Test
    void what_was_asked_yesterday_may_be_answered() {
        passage(yesterday, Map.of("building", List.of("3幢"))).then().statusCode(201);
        passage(null, Map.of("building", List.of("3幢")))
                .then()
                .statusCode(422)
                .body("answers.building", equalTo("is not asked of this class"));
        passage(null, Map.of()).then().statusCode(201);
    }

    @Test
    void answers_that_fit_today_fit_whenever_the_report_was_made() {
        kerb(yesterday, Map.of("depth_cm", List.of("12"))).then().statusCode(201);
        kerb(yesterday, Map.of("depth_cm", List.of("deep"))).then().statusCode(422);
    }

    @Test
    void the_questions_of_each_day_can_be_seen() {
        questions("06050", null).body("questions.attribute", contains("depth_cm"));
        questions("06050", yesterday).body("questions", empty());
        questions("09012", null).body("questions", empty());
        questions("09012", yesterday).body("questions.attribute", contains("building"));
        as(inspector())
                .queryParam("q", "占用消防通道")
                .queryParam("at", yesterday)
                .get("/classes")
                .then()
                .body("items[0].questions.attribute", contains("building"));
    }

    @Test
    void a_copy_of_the_catalogue_is_not_right_on_another_day() {
        var tag = as(inspector()).queryParam("at", yesterday).get("/classes").header("ETag");

        as(inspector()).get("/classes").then().header("ETag", not(tag));
    }

    @Test
    void imported_again_the_same_question_is_no_second_one() {
        importProfile.from(ProfileCopy.TONGXIANG);
        importProfile.from(new ProfileCopy(another)
                .edit("city.csv", "2016-01-01", "2016-01-02")
                .folder());

        questions("09012", null).body("questions.attribute", contains("building"));
        questions("08011", null).body("questions.attribute", contains("plate", "company"));
        questions("08011", yesterday).body("questions.attribute", contains("plate", "company"));
    }

    private static ValidatableResponse questions(String code, String at) {
        var request = as(inspector());
        return (at == null ? request : request.queryParam("at", at))
                .get("/classes/INCIDENT/" + code)
                .then()
                .statusCode(200);
    }

    private static Response kerb(String made, Map<String, Object> answers) {
        return sent(decided(UUID.randomUUID()), made, answers);
    }

    private static Response passage(String made, Map<String, Object> answers) {
        var report = undecided(UUID.randomUUID());
        report.put("classCode", "09012");
        return sent(report, made, answers);
    }

    private static Response sent(Map<String, Object> report, String made, Map<String, Object> answers) {
        if (made != null) {
            report.put("reportedAt", made);
        }
        report.put("attributes", answers);
        return send(inspector(), report);
    }
}
