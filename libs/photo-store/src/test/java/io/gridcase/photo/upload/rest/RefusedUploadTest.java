package io.gridcase.photo.upload.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestSecurity(user = "py-inspector-1")
class RefusedUploadTest extends UploadingOverHttp {

    @ParameterizedTest
    @CsvSource({"md5 AAAA", "sha1", "sha1 ***", "sha256 "})
    void a_checksum_of_another_kind_is_a_problem(String checksum) {
        problem(
                tus().header("Upload-Checksum", checksum),
                begun(PICTURE.length),
                new byte[10],
                422,
                "malformed-checksum");
    }

    @Test
    void what_is_no_photo_in_the_end_is_refused_and_gone() {
        String where = begun(10);

        problem(tus(), where, new byte[10], 422, "not-a-photo");
        tus().head(where).then().statusCode(404);
    }

    @Test
    void more_than_was_announced_is_too_large() {
        problem(tus(), begun(10), new byte[11], 413, "piece-too-long");
    }

    @ParameterizedTest
    @CsvSource({"-1, 400, invalid-request", "0, 400, invalid-request", "20971521, 413, photo-too-large"})
    void no_upload_of_such_a_length_begins(String length, int status, String code) {
        tus().header("Upload-Length", length)
                .post("/uploads")
                .then()
                .statusCode(status)
                .body("type", containsString(code));
    }

    @Test
    void a_length_that_is_no_number_or_missing_is_refused() {
        tus().header("Upload-Length", "many").post("/uploads").then().statusCode(400);
        tus().post("/uploads").then().statusCode(400);
        tus().header("Upload-Defer-Length", "1").post("/uploads").then().statusCode(400);
    }

    @Test
    void another_version_of_the_protocol_is_refused_with_the_one_spoken_here() {
        tusless()
                .header("Tus-Resumable", "0.2.2")
                .header("Upload-Length", 10)
                .post("/uploads")
                .then()
                .statusCode(412)
                .header("Tus-Version", "1.0.0");
    }

    @Test
    void a_piece_of_another_media_type_is_refused() {
        tus().header("Upload-Offset", 0)
                .contentType("application/octet-stream")
                .body(new byte[1])
                .patch(begun(10))
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @CsvSource({"0", "..%2f..%2fetc", "00000000000000000000000000000000-10", "x-1"})
    void an_id_that_names_no_upload_is_not_found(String id) {
        tus().urlEncodingEnabled(false).delete("/uploads/" + id).then().statusCode(404);
    }

    @Test
    @TestSecurity
    void without_signing_in_nothing_opens() {
        tus().header("Upload-Length", 10).post("/uploads").then().statusCode(401);
        tus().head("/uploads/" + "0".repeat(32) + "-10").then().statusCode(401);
        given().contentType("text/plain")
                .body("x")
                .patch("/uploads/" + "0".repeat(32) + "-10")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }
}
