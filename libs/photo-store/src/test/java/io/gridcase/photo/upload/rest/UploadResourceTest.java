package io.gridcase.photo.upload.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import io.gridcase.photo.Pictures;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestSecurity(user = "py-inspector-1")
class UploadResourceTest {

    private static final byte[] PICTURE = Pictures.padded(Pictures.jpeg(64, 48), 200_000);

    @TestHTTPResource("/")
    URI server;

    @Test
    @TestSecurity
    void what_is_spoken_here_is_told_to_anybody() {
        tusless()
                .options("/uploads")
                .then()
                .statusCode(204)
                .header("Tus-Resumable", "1.0.0")
                .header("Tus-Version", "1.0.0")
                .header("Tus-Max-Size", "20971520")
                .header("Tus-Extension", "creation,checksum,expiration,termination")
                .header("Tus-Checksum-Algorithm", "sha1,sha256");
    }

    @Test
    void a_photo_in_two_pieces_has_the_id_that_posting_it_gives() throws Exception {
        String where = begun(PICTURE.length);

        send(where, 0, bytes(0, 150_000)).then().statusCode(204).header("Upload-Offset", "150000");
        Response last = send(where, 150_000, bytes(150_000, 200_000));

        last.then()
                .statusCode(204)
                .header("Upload-Offset", "200000")
                .header("Upload-Expires", containsString("GMT"))
                .header("Photo-Id", hash(PICTURE));
        tus().head(where)
                .then()
                .statusCode(200)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", "200000")
                .header("Upload-Length", "200000")
                .header("Cache-Control", "no-store")
                .header("Photo-Id", hash(PICTURE));
        assertThat(given().get("/photos/" + hash(PICTURE)).asByteArray()).isEqualTo(PICTURE);
    }

    @Test
    void a_phone_that_loses_its_line_goes_on_where_it_was_cut_off() throws IOException {
        String where = begun(PICTURE.length);

        try (var line = new Socket(server.getHost(), server.getPort())) {
            line.getOutputStream().write(head(where, 0, PICTURE.length));
            line.getOutputStream().write(bytes(0, 70_000));
            line.getOutputStream().flush();
            await().untilAsserted(() -> assertThat(offset(where)).isEqualTo(70_000));
        }

        await().untilAsserted(() -> send(where, 70_000, bytes(70_000, 200_000))
                .then()
                .statusCode(204)
                .header("Photo-Id", notNullValue()));
    }

    @Test
    void after_a_refused_piece_the_connection_still_serves() throws IOException {
        String where = begun(PICTURE.length);

        try (var line = new Socket(server.getHost(), server.getPort())) {
            line.getOutputStream().write(head(where, 5, 100_000));
            line.getOutputStream().write(bytes(5, 100_005));
            line.getOutputStream().write(head(where, 0, 10));
            line.getOutputStream().write(bytes(0, 10));
            line.setSoTimeout(20_000);
            String answers = "";
            byte[] buffer = new byte[8192];
            for (int read;
                    !answers.contains(" 204 ") && (read = line.getInputStream().read(buffer)) > 0; ) {
                answers += new String(buffer, 0, read, ISO_8859_1);
            }

            assertThat(answers).contains("409 Conflict", "urn:gridcase:problem:upload-offset", "204 No Content");
        }
    }

    @Test
    void a_damaged_piece_is_sent_again() throws Exception {
        String where = begun(PICTURE.length);
        String checksum = "sha256 "
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes(0, 100)));

        problem(tus().header("Upload-Checksum", checksum), where, new byte[100], 460, "checksum-mismatch");
        tus().header("Upload-Checksum", checksum)
                .header("Upload-Offset", 0)
                .contentType("application/offset+octet-stream")
                .body(bytes(0, 100))
                .patch(where)
                .then()
                .statusCode(204)
                .header("Upload-Offset", "100");
    }

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
    void a_dropped_upload_is_gone() {
        String where = begun(10);

        tus().delete(where).then().statusCode(204);
        tus().head(where).then().statusCode(404);
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

    private static String begun(long length) {
        Response begun = tus().header("Upload-Length", length)
                .header("Upload-Metadata", "filename d29ybGQ=")
                .post("/uploads");
        begun.then().statusCode(201).header("Tus-Resumable", "1.0.0").header("Upload-Expires", containsString("GMT"));
        return URI.create(begun.header("Location")).getPath();
    }

    private static Response send(String where, long offset, byte[] piece) {
        return tus().header("Upload-Offset", offset)
                .contentType("application/offset+octet-stream")
                .body(piece)
                .patch(where);
    }

    private static void problem(RequestSpecification request, String where, byte[] piece, int status, String code) {
        request.header("Upload-Offset", 0)
                .contentType("application/offset+octet-stream")
                .body(piece)
                .patch(where)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", containsString(code));
    }

    private static long offset(String where) {
        return Long.parseLong(tus().head(where).header("Upload-Offset"));
    }

    private byte[] head(String where, long offset, int length) {
        return """
                PATCH %s HTTP/1.1\r
                Host: %s\r
                Tus-Resumable: 1.0.0\r
                Upload-Offset: %d\r
                Content-Type: application/offset+octet-stream\r
                Content-Length: %d\r
                \r
                """.formatted(where, server.getAuthority(), offset, length).getBytes(ISO_8859_1);
    }

    private static RequestSpecification tus() {
        return tusless().header("Tus-Resumable", "1.0.0");
    }

    /** Charsets are no part of this media type. */
    private static RequestSpecification tusless() {
        return given().config(RestAssuredConfig.config()
                .encoderConfig(
                        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)));
    }

    private static byte[] bytes(int from, int to) {
        return Arrays.copyOfRange(PICTURE, from, to);
    }

    private static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
