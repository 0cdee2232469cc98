package io.gridcase.intake.sync;

import static io.gridcase.intake.Staff.as;
import static io.restassured.RestAssured.config;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.oneOf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.intake.SamplePhoto;
import io.gridcase.testsupport.TestTokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Every way in which a phone sends a report or a photo; those that are cut off stop in the middle without an answer. */
record Phone(TestTokens owner) {

    void post(SamplePhoto photo) {
        as(owner)
                .multiPart("photo", "photo.png", photo.bytes(), "image/png")
                .post("/photos")
                .then()
                .statusCode(201);
    }

    void postHalf(SamplePhoto photo) {
        var part = "--cut\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.png\"\r\n\r\n";
        cutOff("/photos", "multipart/form-data; boundary=cut", concat(part.getBytes(ISO_8859_1), firstHalf(photo)));
    }

    void uploadInPieces(SamplePhoto photo) {
        var upload = begin(photo);
        int middle = photo.bytes().length / 2;
        piece(upload, 0, firstHalf(photo));
        piece(upload, middle, Arrays.copyOfRange(photo.bytes(), middle, photo.bytes().length));
    }

    void uploadHalf(SamplePhoto photo) {
        piece(begin(photo), 0, firstHalf(photo));
    }

    private String begin(SamplePhoto photo) {
        var begun = tus().header("Upload-Length", photo.bytes().length).post("/uploads");
        assertThat(begun.statusCode()).isEqualTo(201);
        return URI.create(begun.header("Location")).getPath();
    }

    private void piece(String upload, int offset, byte[] bytes) {
        tus().header("Upload-Offset", offset)
                .contentType("application/offset+octet-stream")
                .body(bytes)
                .patch(upload)
                .then()
                .statusCode(204);
    }

    void post(Map<String, Object> report) {
        as(owner)
                .contentType(ContentType.JSON)
                .body(report)
                .post("/reports")
                .then()
                .statusCode(oneOf(200, 201));
    }

    void postHalf(Map<String, Object> report) {
        var body = json(report).getBytes(UTF_8);
        cutOff("/reports", "application/json", Arrays.copyOf(body, body.length / 2));
    }

    void sync(List<Map<String, Object>> reports) {
        var items = reports.stream()
                .map(report -> Map.of("kind", "report", "body", report))
                .toList();
        as(owner)
                .contentType(ContentType.JSON)
                .body(Map.of("items", items))
                .post("/sync")
                .then()
                .statusCode(200)
                .body("items.status", everyItem(oneOf(200, 201)));
    }

    /** Announces twice what it sends, and hangs up. */
    private void cutOff(String path, String type, byte[] half) {
        var head = """
                POST %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: %s\r
                Content-Length: %d\r
                \r
                """.formatted(path, owner.token(), type, 2 * half.length);
        try (var line = new Socket("localhost", RestAssured.port)) {
            line.getOutputStream().write(concat(head.getBytes(ISO_8859_1), half));
            line.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RequestSpecification tus() {
        return as(owner)
                .config(config().encoderConfig(
                                encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Tus-Resumable", "1.0.0");
    }

    private static byte[] firstHalf(SamplePhoto photo) {
        return Arrays.copyOf(photo.bytes(), photo.bytes().length / 2);
    }

    private static byte[] concat(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
