package io.gridcase.dispatch.running;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridcase.dispatch.alarm.FireTimers;
import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.InfraResource;
import io.gridcase.testsupport.TopicReader;
import io.gridcase.testsupport.TopicWriter;
import io.gridcase.testsupport.WireEvent;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
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
abstract class RunningDispatch extends DispatchApi {

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

    /** A case that Puyuan's municipal unit leads and its greening unit assists with (协办), in its second round. */
    String assistedCase() {
        var caseNumber = dispatchedCase();
        reassign(caseNumber, "puyuan-municipal", "puyuan-greening").then().statusCode(200);
        return caseNumber;
    }

    String acceptedAssistedCase() {
        var caseNumber = assistedCase();
        accept(People.municipalHandler(), caseNumber, etag(caseNumber)).then().statusCode(200);
        return caseNumber;
    }

    static TopicReader reader(String topic) {
        return new TopicReader(Infra.shared().kafkaBootstrapServers(), topic);
    }
}
