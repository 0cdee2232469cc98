package io.gridcase.dispatch.reply.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.messaging.CloudEventHeaders;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A reply as it came, of which nothing is certain yet. */
record SentReply(ConsumerRecord<String, byte[]> message) {

    /** Who says it: {@code /departments/<code>}. */
    static final String SOURCE = "/departments/";

    private static final String SIGNATURE = "gridcase-signature";
    private static final int LONGEST_SHOWN = 100;

    /** Everything that says what the reply is; nothing of it can be changed without another signature. */
    private static final List<String> SIGNED = List.of(
            CloudEventHeaders.ID,
            CloudEventHeaders.SOURCE,
            CloudEventHeaders.TYPE,
            CloudEventHeaders.SUBJECT,
            CloudEventHeaders.TIME);

    /** Whom the reply names as its sender. */
    Optional<DepartmentCode> department() {
        var source = header(CloudEventHeaders.SOURCE);
        return source.startsWith(SOURCE)
                ? parsed(source.substring(SOURCE.length()), DepartmentCode::new)
                : Optional.empty();
    }

    Optional<CaseNumber> caseNumber() {
        return parsed(header(CloudEventHeaders.SUBJECT), CaseNumber::new);
    }

    /** As the sender knows it, but not longer than it could honestly be. */
    String id() {
        return shown(CloudEventHeaders.ID);
    }

    String type() {
        return shown(CloudEventHeaders.TYPE);
    }

    int size() {
        return body().length;
    }

    /** What is signed: the attributes, a line each, and the body as it is. */
    byte[] content() {
        var content = new ByteArrayOutputStream();
        SIGNED.forEach(name -> content.writeBytes((header(name) + "\n").getBytes(UTF_8)));
        content.writeBytes(body());
        return content.toByteArray();
    }

    /** Empty when it is missing or no Base64. */
    byte[] signature() {
        return parsed(header(SIGNATURE), Base64.getDecoder()::decode).orElseGet(() -> new byte[0]);
    }

    private byte[] body() {
        byte[] value = message.value();
        return value == null ? new byte[0] : value;
    }

    private String shown(String name) {
        var text = header(name);
        return text.substring(0, Math.min(text.length(), LONGEST_SHOWN));
    }

    private String header(String name) {
        var header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
