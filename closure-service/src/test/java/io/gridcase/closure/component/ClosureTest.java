package io.gridcase.closure.component;

import io.gridcase.testsupport.InfraResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

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
abstract class ClosureTest {}
