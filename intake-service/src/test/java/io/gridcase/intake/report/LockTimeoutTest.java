package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.send;
import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.client.SampleClient.entered;
import static io.gridcase.intake.client.SampleClient.newClient;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.gridcase.intake.open311.SampleRequest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Somebody else keeps a lock for longer than the database lets a report wait for it. */
@QuarkusTest
class LockTimeoutTest {

    @Inject
    DataSource database;

    @Test
    void a_report_kept_in_one_step_may_come_again() throws SQLException {
        var report = decided(UUID.randomUUID());

        try (var other = locked("case_counter")) {
            send(inspector(), report)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "2")
                    .body("type", endsWith(":overloaded"));
            other.rollback();
        }

        sent(report);
    }

    /** With a reporter's name to keep, it goes through Hibernate. */
    @Test
    void a_report_kept_step_by_step_may_come_again() throws SQLException {
        var request = SampleRequest.request(entered(newClient("PUBLIC")));

        try (var other = locked("reporter")) {
            SampleRequest.post(request)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "2")
                    .body("[0].description", containsString("Too much at once"));
            other.rollback();
        }

        SampleRequest.post(request).then().statusCode(201);
    }

    private Connection locked(String table) throws SQLException {
        var other = database.getConnection();
        other.setAutoCommit(false);
        other.createStatement().execute("lock table %s in exclusive mode".formatted(table));
        return other;
    }
}
