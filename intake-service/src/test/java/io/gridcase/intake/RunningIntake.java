package io.gridcase.intake;

import io.gridcase.testsupport.InfraResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** The real database and topics of all component tests, so that the service starts once for all of them. */
@QuarkusTestResource(
        value = InfraResource.class,
        initArgs = {
            @ResourceArg(name = "database", value = "intake"),
            @ResourceArg(
                    name = "topics",
                    value = "intake.case-events=12,closure.case-events=12,dispatch.case-events=12,intake.dead-letters")
        })
class RunningIntake {}
