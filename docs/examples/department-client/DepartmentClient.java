import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A department's own system in one file: reads its assignments, accepts each, and reports it handled with a photo. Needs
 * kafka-clients and jackson-databind on the class path:
 *
 * <pre>{@code java -cp 'lib/*' DepartmentClient.java}</pre>
 *
 * Told by the environment: KAFKA_BOOTSTRAP_SERVERS, DEPARTMENT (its code), REPLY_KEY (Base64), DISPATCH_URL, TOKEN (of a
 * handler of the department, for photos), PHOTO (a JPEG or PNG file).
 */
public class DepartmentClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String department = env("DEPARTMENT");
    private final KafkaConsumer<String, String> consumer;
    private final KafkaProducer<String, String> producer;

    DepartmentClient() {
        var broker = env("KAFKA_BOOTSTRAP_SERVERS");
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", broker,
                        "group.id", "department." + department + ".example",
                        "auto.offset.reset", "earliest",
                        "enable.auto.commit", false),
                new StringDeserializer(),
                new StringDeserializer());
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "acks", "all"), new StringSerializer(), new StringSerializer());
    }

    public static void main(String[] none) throws Exception {
        new DepartmentClient().run();
    }

    private void run() throws Exception {
        var topics = "department." + department;
        consumer.subscribe(List.of(topics + ".assignments", topics + ".errors"));
        while (true) {
            for (var message : consumer.poll(Duration.ofSeconds(1))) {
                hear(message);
            }
            // Only now: what was not answered before a crash comes again, and answering it again does no harm.
            consumer.commitSync();
        }
    }

    private void hear(ConsumerRecord<String, String> message) throws Exception {
        var body = JSON.readTree(message.value());
        switch (header(message, "ce_type")) {
            case "assignment-issued.v1" -> work(message, body);
            case "assignment-withdrawn.v1" -> System.out.println("no work any more: " + message.key());
            case "reply-refused.v1" -> System.out.println("refused: " + body.get("problem"));
            default -> {} // newer than this client
        }
    }

    /** A real system puts it on somebody's list; here it is done at once. */
    private void work(ConsumerRecord<String, String> message, JsonNode assignment) throws Exception {
        var issue = header(message, "ce_id");
        reply(issue, "reply-accepted.v1", answer(assignment));
        var handled = answer(assignment).put("note", "已处置");
        handled.putArray("photos").add(sendPhoto());
        reply(issue, "reply-handled.v1", handled);
        System.out.println("handled: " + message.key());
    }

    private ObjectNode answer(JsonNode assignment) {
        return JSON.createObjectNode()
                .put("caseNumber", assignment.get("caseNumber").asText())
                .put("department", department)
                .put("round", assignment.get("round").asInt())
                .put("reworkCount", assignment.get("reworkCount").asInt())
                .put("by", "example")
                .put("at", Instant.now().toString());
    }

    /** The id follows from what is answered, so that a reply sent twice is one. */
    private void reply(String issue, String type, ObjectNode answer) throws Exception {
        var id = UUID.nameUUIDFromBytes((issue + type).getBytes(UTF_8)).toString();
        var caseNumber = answer.get("caseNumber").asText();
        var signed = List.of(
                Map.entry("ce_id", id),
                Map.entry("ce_source", "/departments/" + department),
                Map.entry("ce_type", type),
                Map.entry("ce_subject", caseNumber),
                Map.entry("ce_time", Instant.now().toString()));
        var content = new ByteArrayOutputStream();
        var reply = new ProducerRecord<>("department-replies", caseNumber, answer.toString());
        for (var attribute : signed) {
            content.writeBytes((attribute.getValue() + "\n").getBytes(UTF_8));
            reply.headers().add(attribute.getKey(), attribute.getValue().getBytes(UTF_8));
        }
        content.writeBytes(reply.value().getBytes(UTF_8));
        reply.headers().add("ce_specversion", "1.0".getBytes(UTF_8));
        reply.headers().add("content-type", "application/json".getBytes(UTF_8));
        reply.headers().add("gridcase-signature", sign(content.toByteArray()));
        producer.send(reply).get();
    }

    private static byte[] sign(byte[] content) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(env("REPLY_KEY")), "HmacSHA256"));
        return Base64.getEncoder().encode(mac.doFinal(content));
    }

    private static String sendPhoto() throws Exception {
        var boundary = UUID.randomUUID().toString();
        var form = new ByteArrayOutputStream();
        form.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"after\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        form.writeBytes(Files.readAllBytes(Path.of(env("PHOTO"))));
        form.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
        var request = HttpRequest.newBuilder(URI.create(env("DISPATCH_URL") + "/photos"))
                .header("Authorization", "Bearer " + env("TOKEN"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(form.toByteArray()))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException("photo refused: " + answer.body());
        }
        return JSON.readTree(answer.body()).get("id").asText();
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    private static String env(String name) {
        var value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }
}
