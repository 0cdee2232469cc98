package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridcase.intake.Tables;
import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.TopicWriter;
import io.gridcase.testsupport.WireEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 督查抽查: a case that was struck off and is not solved goes on as a new one. */
@QuarkusTest
class FailedSampleTest {

    private static final Instant CHECKED_AT = Instant.parse("2017-07-10T02:00:00Z");

    @Inject
    Tables tables;

    private final UUID id = UUID.randomUUID();
    private final TopicWriter closure = new TopicWriter(Infra.shared().kafkaBootstrapServers());
    private String number;

    @BeforeEach
    void file_and_close() {
        number = sent(decided(id)).extract().path("caseNumber");
        say(UUID.randomUUID(), "case-closed.v1");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> as(inspector()).get("/reports/" + id).then().body("state", is("CLOSED")));
    }

    @AfterEach
    void close() {
        closure.close();
    }

    @Test
    void the_same_problem_is_filed_anew_once_and_linked() {
        var failed = UUID.randomUUID();
        say(failed, "sample-failed.v1");
        say(failed, "sample-failed.v1");
        say(UUID.randomUUID(), "sample-failed.v1");
        say(UUID.randomUUID(), "sample-passed.v1");

        await().atMost(Duration.ofSeconds(30)).until(() -> again().size() == 1);
        var next = again().get(0);
        as(inspector())
                .get("/reports/" + next)
                .then()
                .body("state", is("FILED"))
                .body("reopens", equalTo(id.toString()))
                .body("classCode", is("06050"));
        as(inspector()).get("/reports/" + id).then().body("state", is("CLOSED"));
        assertThat(again()).hasSize(1);
    }

    private List<String> again() {
        return tables.rows("select id from report where reopens = '%s'".formatted(id));
    }

    private void say(UUID eventId, String type) {
        var body = ((ObjectNode) Contracts.example(type)).put("caseNumber", number);
        closure.send(
                "closure.case-events", WireEvent.of(eventId, type, "/closure", number, CHECKED_AT, body.toString()));
    }
}
