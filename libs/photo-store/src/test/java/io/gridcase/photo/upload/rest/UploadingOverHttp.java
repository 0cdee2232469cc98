package io.gridcase.photo.upload.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.Matchers.containsString;

import io.gridcase.photo.Pictures;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** A phone that speaks tus 1.0.0. */
abstract class UploadingOverHttp {

    static final byte[] PICTURE = Pictures.padded(Pictures.jpeg(64, 48), 200_000);

    @TestHTTPResource("/")
    URI server;

    static String begun(long length) {
        Response begun = tus().header("Upload-Length", length)
                .header("Upload-Metadata", "filename d29ybGQ=")
                .post("/uploads");
        begun.then().statusCode(201).header("Tus-Resumable", "1.0.0").header("Upload-Expires", containsString("GMT"));
        return URI.create(begun.header("Location")).getPath();
    }

    static Response send(String where, long offset, byte[] piece) {
        return tus().header("Upload-Offset", offset)
                .contentType("application/offset+octet-stream")
                .body(piece)
                .patch(where);
    }

    static void problem(RequestSpecification request, String where, byte[] piece, int status, String code) {
        request.header("Upload-Offset", 0)
                .contentType("application/offset+octet-stream")
                .body(piece)
                .patch(where)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", containsString(code));
    }

    static long offset(String where) {
        return Long.parseLong(tus().head(where).header("Upload-Offset"));
    }

    byte[] head(String where, long offset, int length) {
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

    static RequestSpecification tus() {
        return tusless().header("Tus-Resumable", "1.0.0");
    }

    /** Charsets are no part of this media type. */
    static RequestSpecification tusless() {
        return given().config(RestAssuredConfig.config()
                .encoderConfig(
                        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)));
    }

    static byte[] bytes(int from, int to) {
        return Arrays.copyOfRange(PICTURE, from, to);
    }

    static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
