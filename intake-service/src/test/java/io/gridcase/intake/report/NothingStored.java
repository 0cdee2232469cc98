package io.gridcase.intake.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.gridcase.intake.Tables;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Whatever these tests send is answered with a problem and leaves nothing behind. */
abstract class NothingStored {

    @Inject
    Tables tables;

    private long before;

    @BeforeEach
    void count() {
        before = stored();
    }

    @AfterEach
    void nothing_was_stored() {
        assertThat(stored()).isEqualTo(before);
    }

    static ValidatableResponse assertProblem(Response answer, int status) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }

    static ValidatableResponse assertProblem(Response answer, int status, String code) {
        return assertProblem(answer, status).body("type", equalTo("urn:gridcase:problem:" + code));
    }

    private long stored() {
        return tables.count("report") + tables.count("outbox") + new DrawnNumbers(tables).count();
    }
}
