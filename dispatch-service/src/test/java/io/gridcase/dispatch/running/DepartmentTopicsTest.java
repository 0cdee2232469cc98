package io.gridcase.dispatch.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gridcase.local.kafka.Topics;
import io.gridcase.testsupport.Infra;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every department has its topics as soon as it is registered. */
@QuarkusTest
class DepartmentTopicsTest extends RunningDispatch {

    @Test
    void every_department_of_the_profile_gets_its_topics() {
        List<String> codes = as(People.countySupervisor())
                .get("/departments?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.code");

        assertThat(codes).hasSizeGreaterThan(70);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(new Topics(Infra.shared().kafkaBootstrapServers()).names())
                        .containsAll(codes.stream()
                                .map("department.%s.assignments"::formatted)
                                .toList())
                        .containsAll(codes.stream()
                                .map("department.%s.errors"::formatted)
                                .toList()));
    }
}
