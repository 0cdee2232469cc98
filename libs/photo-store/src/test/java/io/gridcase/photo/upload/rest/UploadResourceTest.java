package io.gridcase.photo.upload.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "py-inspector-1")
class UploadResourceTest extends UploadingOverHttp {

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

    @Test
    void a_dropped_upload_is_gone() {
        String where = begun(10);

        tus().delete(where).then().statusCode(204);
        tus().head(where).then().statusCode(404);
    }
}
