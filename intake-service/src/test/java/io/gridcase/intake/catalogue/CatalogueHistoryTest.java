package io.gridcase.intake.catalogue;

import static io.gridcase.intake.Staff.as;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.gridcase.intake.EditedProfile;
import io.gridcase.intake.ProfileCopy;
import io.gridcase.intake.profile.ProfileChanged;
import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue as it was, and copies of it. */
@QuarkusTest
class CatalogueHistoryTest extends EditedProfile {

    private static final TestTokens ANYBODY = TestTokens.of("py-municipal-1").withRoles("handler");

    @Inject
    Clock clock;

    @Inject
    Event<ProfileChanged> changed;

    @Test
    void an_earlier_catalogue_can_be_seen() {
        var before = clock.instant().toString();
        importProfile.from(
                new ProfileCopy(folder).edit("classes.csv", "路缘石缺损", "路缘石开裂").folder());

        as(ANYBODY).get("/classes/INCIDENT/06050").then().body("nameZh", equalTo("路缘石开裂"));
        as(ANYBODY)
                .queryParam("at", before)
                .get("/classes/INCIDENT/06050")
                .then()
                .body("nameZh", equalTo("路缘石缺损"))
                .body("validTo", notNullValue());
        as(ANYBODY)
                .queryParam("at", before)
                .queryParam("q", "路缘石开裂")
                .get("/classes")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void before_the_first_catalogue_there_was_none() {
        as(ANYBODY)
                .queryParam("at", "2015-12-31T23:59:59+08:00")
                .get("/classes")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(ANYBODY)
                .queryParam("at", "2015-12-31T23:59:59+08:00")
                .get("/classes/INCIDENT/06050")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:gridcase:problem:class-not-found"));
        as(ANYBODY)
                .queryParam("at", "2016-01-01T00:00:00+08:00")
                .get("/classes/INCIDENT/06050")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2026-07-01",
                "2026-07-01T08:00:00",
                "-999999999-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59Z",
                "1989-12-31T00:00:00Z"
            })
    void a_moment_that_cannot_be(String at) {
        as(ANYBODY)
                .queryParam("at", at)
                .get("/classes")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:gridcase:problem:malformed-moment"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/classes?limit=200", "/classes/INCIDENT/06050"})
    void a_copy_is_right_until_another_profile_is_imported(String path) {
        String tag = as(ANYBODY).get(path).header("ETag");

        as(ANYBODY)
                .header("If-None-Match", "\"older\", " + tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(emptyString());
        importProfile.from(
                new ProfileCopy(folder).edit("classes.csv", "路缘石缺损", "路缘石松动").folder());
        as(ANYBODY).header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    @Test
    void a_copy_made_while_the_questions_were_still_the_old_ones_is_not_taken_for_the_new() {
        String tag = as(ANYBODY).get("/classes").header("ETag");

        changed.fire(new ProfileChanged("a profile that this replica has only now read"));

        as(ANYBODY).header("If-None-Match", tag).get("/classes").then().statusCode(200);
    }

    @Test
    void a_copy_is_right_until_something_planned_takes_effect() {
        importProfile.from(new ProfileCopy(folder)
                .edit("city.csv", "2016-01-01", "2099-01-01")
                .edit("classes.csv", "路缘石缺损", "路缘石磨损")
                .folder());
        String tag = as(ANYBODY)
                .queryParam("at", "2098-12-31T23:59:59+08:00")
                .get("/classes")
                .header("ETag");

        as(ANYBODY)
                .header("If-None-Match", tag)
                .queryParam("at", "2099-01-01T00:00:00+08:00")
                .get("/classes")
                .then()
                .statusCode(200);
    }
}
