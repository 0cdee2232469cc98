package io.gridcase.intake.open311;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over a socket, for a client library would hide when the answer comes and what becomes of the connection. */
@QuarkusTest
@Timeout(60)
class OversizedRequestTest extends Submitting {

    private static final int MEGABYTE = 1 << 20;
    private static final Path UPLOADS = Path.of(System.getProperty("java.io.tmpdir"), "uploads");
    private static final String BEGIN = "--b\r\nContent-Disposition: form-data; name=\"media\"; filename=\"a.png\"\r\n"
            + "Content-Type: image/png\r\n\r\n";

    private long before;
    private List<Path> uploads;

    @BeforeEach
    void count() throws IOException {
        before = tables.count("report");
        uploads = uploads();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xml  | text/xml;charset=utf-8         | <errors><error><code>413</code>
            json | application/json;charset=utf-8 | [{"code":413,
            """)
    void what_announces_too_much_is_refused_in_the_callers_format(String format, String type, String begin)
            throws Exception {
        var answer = call(format, "Content-Length: " + 22 * MEGABYTE, out -> {});

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains(type).contains(begin);
        nothingStays();
    }

    @ParameterizedTest
    @CsvSource({"xml, <code>413</code>", "json, \"code\":413"})
    void what_announces_nothing_is_refused_once_it_is_too_much(String format, String body) throws Exception {
        var answer = call(format, "Transfer-Encoding: chunked", out -> {
            chunk(out, BEGIN.getBytes(US_ASCII));
            for (int megabyte = 0; megabyte < 60; megabyte++) {
                chunk(out, new byte[MEGABYTE]);
            }
        });

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains(body);
        nothingStays();
    }

    @Test
    void a_form_without_end_is_refused_too() throws Exception {
        var answer = call("json", "Transfer-Encoding: chunked", "application/x-www-form-urlencoded", out -> {
            chunk(out, ("api_key=" + key + "&description=").getBytes(US_ASCII));
            for (int megabyte = 0; megabyte < 60; megabyte++) {
                chunk(out, "a".repeat(MEGABYTE).getBytes(US_ASCII));
            }
        });

        assertThat(answer).startsWith("HTTP/1.1 413 ");
        nothingStays();
    }

    private void nothingStays() {
        assertThat(tables.count("report")).isEqualTo(before);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(uploads()).isEqualTo(uploads));
    }

    private String call(String format, String length, Body body) throws Exception {
        return call(format, length, "multipart/form-data; boundary=b", body);
    }

    /** Sends until the server has had enough, and reads what it says. */
    private String call(String format, String length, String type, Body body) throws Exception {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            var out = socket.getOutputStream();
            out.write(
                    ("POST /open311/v2/requests.%s?api_key=%s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n%s\r\n\r\n"
                                    .formatted(format, key, type, length))
                            .getBytes(US_ASCII));
            var sent = CompletableFuture.runAsync(() -> sendAll(body, out));
            var answer = new byte[2000];
            int read = socket.getInputStream().read(answer);
            sent.get(10, SECONDS);
            return new String(answer, 0, read, US_ASCII);
        }
    }

    /** Until everything is sent or the server has had enough; never for ever. */
    private static void sendAll(Body body, OutputStream out) {
        try {
            body.send(out);
        } catch (IOException cutOff) {
            assertThat(cutOff).isInstanceOf(SocketException.class);
        }
    }

    private static void chunk(OutputStream out, byte[] bytes) throws IOException {
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(US_ASCII));
        out.flush();
    }

    private static List<Path> uploads() throws IOException {
        if (Files.notExists(UPLOADS)) {
            return List.of();
        }
        try (var files = Files.list(UPLOADS)) {
            return files.sorted().toList();
        }
    }

    private interface Body {
        void send(OutputStream out) throws IOException;
    }
}
