package io.gridcase.intake.progress;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.TopicWriter;
import io.gridcase.testsupport.WireEvent;
import java.time.Instant;
import java.util.UUID;

/** Tells what dispatch and closure would tell about a case, with the examples of the contracts. */
public final class CaseEvents implements AutoCloseable {

    private final TopicWriter topics = new TopicWriter(Infra.shared().kafkaBootstrapServers());
    private final String caseNumber;

    public CaseEvents(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public WireEvent dispatch(String type, Instant at) {
        return send("dispatch", event(type, at, UUID.randomUUID()));
    }

    public WireEvent closure(String type, Instant at) {
        return send("closure", event(type, at, UUID.randomUUID()));
    }

    public WireEvent send(String service, WireEvent event) {
        topics.send(service + ".case-events", event);
        return event;
    }

    public WireEvent event(String type, Instant at, UUID id) {
        var body = (ObjectNode) Contracts.example(type);
        body.put("caseNumber", caseNumber);
        if (body.has("closedAt")) {
            body.put("closedAt", at.toString());
        }
        return WireEvent.of(id, type, "/elsewhere", caseNumber, at, body.toString());
    }

    @Override
    public void close() {
        topics.close();
    }
}
