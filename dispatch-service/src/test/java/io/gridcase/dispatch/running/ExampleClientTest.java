package io.gridcase.dispatch.running;

import static org.hamcrest.Matchers.equalTo;

import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.Infra;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client of docs/examples, run as a department would. */
@QuarkusTest
class ExampleClientTest extends RunningReplies {

    @TempDir
    Path folder;

    @Test
    void the_example_takes_a_case_from_its_topic_to_handled() throws Exception {
        var client = client(GREENING);
        try {
            var caseNumber = unroutableCase();
            dispatch(People.puyuanDispatcher(), caseNumber, etag(caseNumber), GREENING.code())
                    .then()
                    .statusCode(200);

            awaitState(caseNumber, "HANDLED")
                    .then()
                    .body("acceptedBy", equalTo("example@puyuan-greening"))
                    .body("handling.note", equalTo("已处置"))
                    .body("handling.photos.size()", equalTo(1));
        } finally {
            client.destroy();
            client.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private Process client(DepartmentSystem department) throws IOException {
        var jars = Contracts.home().resolve("deploy/local/kafka-runtime/target/lib");
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jars + "/*",
                Contracts.home()
                        .resolve("docs/examples/department-client/DepartmentClient.java")
                        .toString());
        command.environment()
                .putAll(Map.of(
                        "KAFKA_BOOTSTRAP_SERVERS", Infra.shared().kafkaBootstrapServers(),
                        "DEPARTMENT", department.code(),
                        "REPLY_KEY", Base64.getEncoder().encodeToString(department.key()),
                        "DISPATCH_URL", "http://localhost:" + RestAssured.port,
                        "TOKEN", People.greeningHandler().token(),
                        "PHOTO",
                                Files.write(folder.resolve("after.png"), picture())
                                        .toString()));
        return command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
