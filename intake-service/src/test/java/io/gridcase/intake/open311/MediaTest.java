package io.gridcase.intake.open311;

import static io.gridcase.intake.client.SampleClient.entered;
import static io.gridcase.intake.client.SampleClient.newClient;
import static io.gridcase.intake.open311.SampleRequest.filed;
import static io.gridcase.intake.open311.SampleRequest.taken;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.intake.SampleReport;
import io.gridcase.intake.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** media_url, and whether a stranger may open what it leads to. */
@QuarkusTest
class MediaTest {

    @Inject
    Tables tables;

    private String photo;
    private String id;

    @BeforeEach
    void send() {
        photo = SampleReport.photo();
        id = withPhoto(entered(newClient("PUBLIC")));
    }

    @Test
    void a_stranger_opens_the_first_picture() {
        String url = given().get("/open311/v2/requests/%s.json".formatted(id))
                .then()
                .body("[0].media_url", endsWith("/open311/v2/media/%s/%s.jpg".formatted(id, photo)))
                .extract()
                .path("[0].media_url");

        given().get(URI.create(url).getPath())
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("X-Content-Type-Options", equalTo("nosniff"));
        given().get("/open311/v2/requests/%s.xml".formatted(id))
                .then()
                .body("service_requests.request.media_url", equalTo(url));
        given().get("/open311/v2/requests.json?page_size=1000")
                .then()
                .body("find { it.service_request_id == '%s' }.media_url".formatted(id), equalTo(url));
    }

    @Test
    void an_update_shows_what_was_photographed_after() {
        handled(id);

        updates()
                .body(urlOf("HANDLED"), endsWith("/media/%s/%s.jpg".formatted(id, photo)))
                .body(urlOf("RECEIVED"), nullValue());
        picture().statusCode(200);
    }

    @Test
    void what_was_photographed_after_is_hidden_once_the_case_is_void() {
        handled(id);

        tables.run("update report set state = 'VOIDED', voided_at = now() where id = '%s'".formatted(id));

        updates().body(urlOf("HANDLED"), nullValue());
        picture().statusCode(404);
    }

    @Test
    void so_it_is_when_the_request_was_merged_into_that_case() {
        var root = taken(entered(newClient("PUBLIC"))).id();
        handled(root);
        tables.run("""
                update report set photos = '{}', state = 'MERGED', merged_into = '%s', merged_at = now() where id = '%s'
                """.formatted(root, id));
        picture().statusCode(200);

        tables.run("update report set state = 'VOIDED', voided_at = now() where id = '%s'".formatted(root));

        updates().body(urlOf("HANDLED"), nullValue());
        picture().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state = 'AWAITING_PHOTOS'",
                "state = 'REJECTED', rejected_at = now()",
                "channel = 'VIDEO'",
                "channel = 'INSPECTOR'",
                "photos = '{}'"
            })
    void otherwise_nobody_does(String change) {
        tables.run("update report set %s where id = '%s'".formatted(change, id));

        picture().statusCode(404).body(containsString("<code>404</code>"));
    }

    @Test
    void a_client_gets_no_address_of_what_only_it_may_see() {
        var camera = entered(newClient("VIDEO"));
        var seen = withPhoto(camera);

        given().get("/open311/v2/requests/%s.json?api_key=%s".formatted(seen, camera))
                .then()
                .body("size()", is(1))
                .body("[0].media_url", nullValue());
        given().get("/open311/v2/media/%s/%s.jpg?api_key=%s".formatted(seen, photo, camera))
                .then()
                .statusCode(404);
    }

    @Test
    void another_requests_picture_is_not_this_ones() {
        var other = taken(entered(newClient("PUBLIC"))).id();

        given().get("/open311/v2/media/%s/%s.jpg".formatted(other, photo))
                .then()
                .statusCode(404);
        given().get("/open311/v2/media/%s/%s.jpg".formatted(id, "0".repeat(64)))
                .then()
                .statusCode(404);
        given().get("/open311/v2/media/%s/rubbish.jpg".formatted(id)).then().statusCode(400);
        assertThat(given().get("/photos/" + photo).statusCode()).isEqualTo(401);
    }

    /** The picture is of after the handling only. */
    private void handled(String report) {
        var number = filed(tables, report);
        tables.run("update report set photos = '{}' where id = '%s'".formatted(report));
        tables.run("""
                insert into case_step (event_id, case_number, step, at, photos)
                values (gen_random_uuid(), '%s', 'HANDLED', now(), '{%s}')
                """.formatted(number, photo));
    }

    private ValidatableResponse picture() {
        return given().get("/open311/v2/media/%s/%s.jpg".formatted(id, photo)).then();
    }

    private static ValidatableResponse updates() {
        return given().get("/open311/v2/servicerequestupdates.json?start_date=%s&end_date=%s"
                        .formatted(
                                Instant.now().minusSeconds(600), Instant.now().plusSeconds(600)))
                .then()
                .statusCode(200);
    }

    private String urlOf(String step) {
        return "find { it.service_request_id == '%s' && it.external_status_code == '%s' }.media_url"
                .formatted(id, step);
    }

    private String withPhoto(String key) {
        var report = taken(key).id();
        tables.run("update report set photos = '{%s}' where id = '%s'".formatted(photo, report));
        return report;
    }
}
