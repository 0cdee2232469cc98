package io.gridcase.photo.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import io.gridcase.photo.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PhotoResourceTest {

    private static final int MAX_SIZE = 20 * 1024 * 1024;

    @Test
    @TestSecurity(user = "py-inspector-1")
    void a_photo_sent_can_be_shown() {
        byte[] picture = Pictures.jpeg(320, 240);

        Response sent = send(picture);
        String id = sent.path("id");
        sent.then()
                .statusCode(201)
                .header("Location", endsWith("/photos/" + id))
                .body("mediaType", is("image/jpeg"))
                .body("size", is(picture.length))
                .body("width", is(320))
                .body("height", is(240));

        Response shown = given().get(sent.header("Location"));
        shown.then()
                .statusCode(200)
                .contentType(is("image/jpeg"))
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff");
        assertThat(shown.asByteArray()).isEqualTo(picture);
    }

    @Test
    @TestSecurity(user = "py-inspector-1")
    void a_photo_is_shown_in_three_sizes() throws IOException {
        String where = send(Pictures.png(2000, 1000)).header("Location");

        assertThat(width(given().queryParam("size", "original").get(where), "image/png"))
                .isEqualTo(2000);
        assertThat(width(given().queryParam("size", "screen").get(where), "image/jpeg"))
                .isEqualTo(1600);
        assertThat(width(given().queryParam("size", "thumbnail").get(where), "image/jpeg"))
                .isEqualTo(320);
    }

    @Test
    @TestSecurity(user = "py-inspector-1")
    void what_the_browser_has_is_not_sent_again() {
        String where = send(Pictures.png(64, 64)).header("Location");
        String original = given().get(where).header("ETag");
        String screen = given().queryParam("size", "screen").get(where).header("ETag");

        assertThat(original).isNotEqualTo(screen);
        given().header("If-None-Match", original)
                .get(where)
                .then()
                .statusCode(304)
                .header("ETag", original);
        given().header("If-None-Match", screen).get(where).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"huge", "SCREEN", "screen/../original"})
    @TestSecurity(user = "py-inspector-1")
    void an_unknown_size_is_a_problem(String size) {
        problem(given().queryParam("size", size).get("/photos/" + "0".repeat(64)), 422, "unknown-photo-size");
    }

    @Test
    @TestSecurity(user = "py-inspector-1")
    void a_copy_of_a_photo_never_stored_is_not_found() {
        problem(given().queryParam("size", "screen").get("/photos/" + "0".repeat(64)), 404, "photo-not-found");
    }

    @Test
    @TestSecurity(user = "py-inspector-1")
    void the_same_photo_sent_twice_has_one_id() {
        byte[] picture = Pictures.png(16, 16);

        assertThat(send(picture).<String>path("id")).isEqualTo(send(picture).path("id"));
    }

    @Test
    @TestSecurity(user = "py-inspector-1")
    void a_file_that_is_no_photo_is_a_problem() {
        problem(send("not a photo".getBytes(UTF_8)), 422, "not-a-photo");
    }

    @Test
    @TestSecurity(user = "py-inspector-1")
    void a_photo_of_more_than_twenty_megabytes_is_too_large() {
        problem(send(Pictures.padded(Pictures.jpeg(8, 8), MAX_SIZE + 1)), 413, "photo-too-large");
    }

    @Test
    @TestSecurity(user = "py-inspector-1")
    void nothing_of_a_request_stays_on_disk() {
        send(Pictures.jpeg(8, 8)).then().statusCode(201);
        problem(send("not a photo".getBytes(UTF_8)), 422, "not-a-photo");

        await().untilAsserted(() -> assertThat(Path.of("target/forms")).isEmptyDirectory());
    }

    @Test
    @TestSecurity(user = "py-inspector-1")
    void a_form_without_a_photo_is_a_problem() {
        problem(given().multiPart("other", "text").post("/photos"), 422, "photo-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "0000000000000000000000000000000000000000000000000000000000000000, 404, photo-not-found",
        "..%2f..%2fetc%2fpasswd, 422, malformed-photo-id",
        "ABC, 422, malformed-photo-id",
    })
    @TestSecurity(user = "py-inspector-1")
    void an_id_that_names_no_photo_is_a_problem(String id, int status, String code) {
        problem(given().urlEncodingEnabled(false).get("/photos/" + id), status, code);
    }

    @Test
    void nobody_sends_or_sees_photos_without_signing_in() {
        send(Pictures.jpeg(8, 8)).then().statusCode(401);
        given().get("/photos/" + "0".repeat(64)).then().statusCode(401);
    }

    @Test
    void a_stranger_is_not_told_what_could_be_sent() {
        given().contentType("application/json")
                .body("{}")
                .post("/photos")
                .then()
                .statusCode(401);
    }

    @Test
    @TestSecurity(user = "py-inspector-1")
    void a_photo_that_comes_as_json_is_no_form() {
        given().contentType("application/json")
                .body("{}")
                .post("/photos")
                .then()
                .statusCode(415);
    }

    private static int width(Response shown, String mediaType) throws IOException {
        shown.then().statusCode(200).contentType(is(mediaType));
        return ImageIO.read(new ByteArrayInputStream(shown.asByteArray())).getWidth();
    }

    /** As a stream: REST-assured writes an array out as text first, twenty seconds for twenty megabytes. */
    private static Response send(byte[] bytes) {
        var stream = new ByteArrayInputStream(bytes);
        return given().multiPart("photo", "IMG_0001.jpg", stream, "image/jpeg").post("/photos");
    }

    private static void problem(Response answer, int status, String code) {
        answer.then().statusCode(status).contentType("application/problem+json").body("type", containsString(code));
    }
}
