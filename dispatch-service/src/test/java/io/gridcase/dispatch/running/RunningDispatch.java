package io.gridcase.dispatch.running;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridcase.dispatch.alarm.FireTimers;
import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.InfraResource;
import io.gridcase.testsupport.TestTokens;
import io.gridcase.testsupport.TopicReader;
import io.gridcase.testsupport.TopicWriter;
import io.gridcase.testsupport.WireEvent;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The whole service with real PostgreSQL and Kafka, and what its tests do with it; one start serves all of them. */
@QuarkusTestResource(
        value = InfraResource.class,
        initArgs = {
            @ResourceArg(name = "database", value = "dispatch"),
            @ResourceArg(
                    name = "topics",
                    value = "intake.case-events=3,dispatch.case-events=3,closure.case-events=3,dispatch.dead-letters,"
                            + "department-replies=3,department.puyuan-municipal.errors,"
                            + "department.puyuan-greening.errors,"
                            + "department.puyuan-municipal.assignments,department.puyuan-greening.assignments,"
                            + "department.tx-sports.assignments")
        })
@QuarkusTestResource(CityResource.class)
abstract class RunningDispatch {

    static final String FOUNDING_INSTANT = "2017-06-30T02:00:00Z";
    static final String CASE_EVENTS = "dispatch.case-events";
    static final String DEAD_LETTERS = "dispatch.dead-letters";

    private static final AtomicInteger LAST_CASE = new AtomicInteger();
    private TopicWriter writer;

    @Inject
    SettableClock clock;

    @Inject
    Scheduler scheduler;

    /** Nothing happens by itself unless a test asks for it. */
    @BeforeEach
    void open() {
        scheduler.pause(FireTimers.SCHEDULE);
        clock.set(FOUNDING_INSTANT);
        writer = new TopicWriter(Infra.shared().kafkaBootstrapServers());
    }

    @AfterEach
    void close() {
        writer.close();
    }

    /** No two test classes use the same, though each counts for itself: the hash of the class is the day's part. */
    String newCaseNumber() {
        return "330483%08d%06d"
                .formatted(Math.floorMod(getClass().getName().hashCode(), 100_000_000), LAST_CASE.incrementAndGet());
    }

    /** Tells the service that a case like the founding record was filed. */
    String file(Consumer<ObjectNode> change) {
        var caseNumber = newCaseNumber();
        ObjectNode body = Contracts.example("case-filed.v1").deepCopy();
        body.put("caseNumber", caseNumber);
        change.accept(body);
        tell("intake.case-events", "case-filed.v1", "/intake", caseNumber, body);
        return caseNumber;
    }

    void send(String topic, WireEvent event) {
        writer.send(topic, event);
    }

    WireEvent tell(String topic, String type, String source, String caseNumber, ObjectNode body) {
        var event = WireEvent.of(UUID.randomUUID(), type, source, caseNumber, Instant.now(), body.toString());
        send(topic, event);
        return event;
    }

    void tellRework(String caseNumber) {
        tellClosure("rework-requested.v1", caseNumber);
    }

    void tellClosed(String caseNumber) {
        tellClosure("case-closed.v1", caseNumber);
    }

    void tellVoided(String caseNumber) {
        ObjectNode body = Contracts.example("case-voided.v1").deepCopy();
        tell("intake.case-events", "case-voided.v1", "/intake", caseNumber, body.put("caseNumber", caseNumber));
    }

    private void tellClosure(String type, String caseNumber) {
        ObjectNode body = Contracts.example(type).deepCopy();
        tell("closure.case-events", type, "/closure", caseNumber, body.put("caseNumber", caseNumber));
    }

    /** A case that the matrix has given to Puyuan's municipal unit. */
    String dispatchedCase() {
        var caseNumber = file(same -> {});
        awaitState(caseNumber, "DISPATCHED");
        return caseNumber;
    }

    String acceptedCase() {
        var caseNumber = dispatchedCase();
        accept(People.municipalHandler(), caseNumber, etag(caseNumber)).then().statusCode(200);
        return caseNumber;
    }

    String handledCase() {
        var caseNumber = acceptedCase();
        handle(People.municipalHandler(), caseNumber, etag(caseNumber), photo())
                .then()
                .statusCode(200);
        return caseNumber;
    }

    /** A case that no rule fits: class 09999 is in nobody's duty. */
    String unroutableCase() {
        var caseNumber = file(body -> body.put("classCode", "09999"));
        awaitState(caseNumber, "AWAITING_DISPATCH");
        return caseNumber;
    }

    static RequestSpecification as(TestTokens person) {
        return given().auth().oauth2(person.token());
    }

    static Response show(String caseNumber) {
        return as(People.countySupervisor()).get("/assignments/{caseNumber}", caseNumber);
    }

    static String etag(String caseNumber) {
        return show(caseNumber).header("ETag");
    }

    static Response awaitState(String caseNumber, String state) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var answer = show(caseNumber);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.jsonPath().getString("state")).isEqualTo(state);
        });
        return show(caseNumber);
    }

    static Response accept(TestTokens person, String caseNumber, String etag) {
        return as(person).header("If-Match", etag).post("/assignments/{caseNumber}/accept", caseNumber);
    }

    static Response handle(TestTokens person, String caseNumber, String etag, String photo) {
        return act(person, etag, "handle", caseNumber, Map.of("note", "已更换平侧石", "photos", new String[] {photo}));
    }

    static Response giveBack(TestTokens person, String caseNumber, String etag) {
        return act(person, etag, "return", caseNumber, Map.of("reason", "该路段由开发商养护"));
    }

    static Response dispatch(TestTokens person, String caseNumber, String etag, String department) {
        return act(person, etag, "dispatch", caseNumber, Map.of("department", department));
    }

    static Response act(TestTokens person, String etag, String act, String caseNumber, Object body) {
        return as(person)
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/assignments/{caseNumber}/{act}", caseNumber, act);
    }

    static String photo() {
        return as(People.municipalHandler())
                .multiPart("photo", "after.png", picture(), "image/png")
                .post("/photos")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static TopicReader reader(String topic) {
        return new TopicReader(Infra.shared().kafkaBootstrapServers(), topic);
    }

    static byte[] picture() {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
