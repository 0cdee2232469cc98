package io.gridcase.dispatch.supervision;

import io.gridcase.code.SupervisionLevel;
import io.gridcase.dispatch.assignment.Fixtures;
import java.time.Instant;
import java.util.UUID;

/** What a leader may ask about the founding record; as the examples of the contracts tell it. */
public final class SupervisionFixtures {

    private SupervisionFixtures() {}

    public static UUID id() {
        return UUID.fromString("5f0c3a52-0d8e-4b53-8f57-3f7a2f6d9c10");
    }

    public static Demand demand() {
        return new Demand(
                SupervisionLevel.SUPERVISE,
                "群众多次反映，请三日内修复并答复",
                "tx-supervisor-1",
                Instant.parse("2017-07-03T02:00:00Z"),
                Instant.parse("2017-07-06T02:00:00Z"));
    }

    public static Answer answer() {
        return new Answer(
                Fixtures.municipal().value(), "石材已到货，明日上午更换", "py-municipal-1", Instant.parse("2017-07-03T06:00:00Z"));
    }

    public static SupervisionReceived received() {
        return new SupervisionReceived(id(), Fixtures.caseNumber(), Fixtures.municipal(), demand());
    }

    public static SupervisionAnswered answered() {
        return new SupervisionAnswered(
                id(), Fixtures.caseNumber(), Fixtures.grid(), SupervisionLevel.SUPERVISE, answer());
    }

    public static DepartmentReminded reminded() {
        return new DepartmentReminded(
                UUID.fromString("2b1f8d9e-6c55-4d0a-9a3e-0c9b7f6b1e21"),
                Fixtures.caseNumber(),
                Fixtures.grid(),
                Fixtures.municipal(),
                Demand.reminder("雨季将至，请尽快修复", "tx-dispatcher-1", Instant.parse("2017-07-03T01:00:00Z")),
                1);
    }
}
