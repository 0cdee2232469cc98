package io.gridcase.closure.component;

import io.gridcase.testsupport.InfraResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

/** The service as it runs, on a real PostgreSQL and Kafka; one start for all of its tests. */
@QuarkusTestResource(
        value = InfraResource.class,
        initArgs = {
            @ResourceArg(name = "database", value = "closure"),
            @ResourceArg(
                    name = "topics",
                    value =
                            "intake.case-events=12,dispatch.case-events=12,closure.case-events=12,closure.dead-letters,closure.ledger-anchors")
        })
abstract class ClosureTest {

    @Inject
    TestClock standing;

    /** Wherever the test before has left it. */
    @BeforeEach
    void the_clock_stands_on_the_morning_after_handling() {
        standing.set("2017-07-04T01:00:00Z");
    }
}
