package io.gridcase.closure.component;

import static java.util.Comparator.naturalOrder;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.TopicReader;
import io.gridcase.testsupport.TopicWriter;
import io.gridcase.testsupport.WireEvent;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** What the other services say on the real topics, made from the contracts' examples; every case is a new one. */
final class TestCase {

    static final String PUYUAN_GRID = "330483101018001";
    static final String WUZHEN_GRID = "330483100018001";

    /** Instants of a message that lie ahead of it. */
    private static final Set<String> DEADLINES = Set.of("warnAt", "dueAt");

    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    private final String caseNumber;
    private final String gridCode;
    private int told;
    private Runnable last = () -> {};

    private TestCase(String gridCode) {
        this.caseNumber = "33048320170630%06d".formatted(SEQUENCE.incrementAndGet());
        this.gridCode = gridCode;
    }

    static TestCase newCase() {
        return new TestCase(PUYUAN_GRID);
    }

    static TestCase newCaseIn(String gridCode) {
        return new TestCase(gridCode);
    }

    /** A case that a department says to have solved, and whose verification can be seen. */
    static TestCase handledCase() {
        return newCase().filed().dispatched().handled().untilStage("HANDLED");
    }

    String number() {
        return caseNumber;
    }

    TestCase filed() {
        return intakeSays("case-filed.v1", body -> {});
    }

    TestCase dispatched() {
        return dispatchedTo("puyuan-municipal");
    }

    TestCase dispatchedTo(String department) {
        return dispatchSays("case-dispatched.v1", body -> body.put("department", department));
    }

    TestCase accepted() {
        return dispatchSays("assignment-accepted.v1", body -> {});
    }

    TestCase handled() {
        return handledBy("py-municipal-1", "puyuan-municipal");
    }

    TestCase handledBy(String handler, String department) {
        return dispatchSays(
                "assignment-handled.v1", body -> body.put("handledBy", handler).put("department", department));
    }

    TestCase intakeSays(String type, Consumer<ObjectNode> change) {
        return send("intake.case-events", event(type, "/intake", change));
    }

    TestCase dispatchSays(String type, Consumer<ObjectNode> change) {
        return send("dispatch.case-events", event(type, "/dispatch", change));
    }

    WireEvent event(String type, String source, Consumer<ObjectNode> change) {
        ObjectNode body = Contracts.example(type).deepCopy();
        body.put("caseNumber", caseNumber).put("gridCode", gridCode);
        change.accept(body);
        return WireEvent.of(UUID.randomUUID(), type, source, caseNumber, timeIn(body), body.toString());
    }

    /** Delivers the last event once more. */
    TestCase repeat() {
        last.run();
        return this;
    }

    /** Until every event that was sent has been heard. */
    TestCase untilTold() {
        return untilKnown(told);
    }

    TestCase send(String topic, WireEvent event) {
        told++;
        last = () -> deliver(topic, event);
        return deliver(topic, event);
    }

    private TestCase deliver(String topic, WireEvent event) {
        try (var writer = new TopicWriter(Infra.shared().kafkaBootstrapServers())) {
            writer.send(topic, event);
        }
        return this;
    }

    TestCase untilStage(String stage) {
        return until(() -> shown().then().statusCode(200).body("stage", is(stage)));
    }

    TestCase untilKnown(int events) {
        return until(() -> shown().then().statusCode(200).body("timeline.size()", is(events)));
    }

    private TestCase until(org.awaitility.core.ThrowingRunnable seen) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(seen);
        return this;
    }

    io.restassured.response.Response shown() {
        return People.supervisor(People.COUNTY).get("/cases/" + caseNumber);
    }

    /** What closure has said about this case on the real topic, in order. */
    List<WireEvent> saidByClosure(int atLeast) {
        try (var reader = new TopicReader(Infra.shared().kafkaBootstrapServers(), "closure.case-events")) {
            return reader.await(atLeast, caseNumber);
        }
    }

    RequestSpecification seenBy(RequestSpecification person) {
        return person.header(
                "If-Match",
                People.supervisor(People.COUNTY)
                        .get("/verifications/" + caseNumber)
                        .header("ETag"));
    }

    private static Instant timeIn(ObjectNode body) {
        return body.properties().stream()
                .filter(field -> field.getKey().endsWith("At") && !DEADLINES.contains(field.getKey()))
                .map(field -> Instant.parse(field.getValue().asText()))
                .max(naturalOrder())
                .orElse(Instant.parse("2017-06-30T03:00:00Z"));
    }
}
