package io.gridcase.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractsTest {

    private static final String SCHEMA = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
             "required": ["caseNumber", "closedAt"],
             "properties": {"caseNumber": {"type": "string", "pattern": "^[0-9]{20}$"},
                            "closedAt": {"type": "string", "format": "date-time"}}}
            """;
    private static final String EXAMPLE = """
            {"caseNumber": "33048320170630000001", "closedAt": "2017-07-07T02:00:00Z"}
            """;

    private final String repository = System.getProperty("gridcase.home");

    @TempDir
    Path home;

    @BeforeEach
    void contracts_of_one_event() throws Exception {
        var folder = Files.createDirectories(home.resolve("contracts/events/case-closed"));
        Files.writeString(folder.resolve("v1.schema.json"), SCHEMA);
        Files.writeString(folder.resolve("v1.example.json"), EXAMPLE);
        System.setProperty("gridcase.home", home.toString());
    }

    @AfterEach
    void back_to_the_repository() {
        System.setProperty("gridcase.home", repository);
    }

    @Test
    void the_example_follows_the_schema() {
        Contracts.assertValid("case-closed.v1", Contracts.example("case-closed.v1"));
    }

    @Test
    void missing_malformed_and_wrong_fields_are_named() throws Exception {
        assertThat(violations("{\"closedAt\": \"2017-07-07T02:00:00Z\"}")).contains("caseNumber");
        assertThat(violations("{\"caseNumber\": \"33048320170630000001\", \"closedAt\": \"yesterday\"}"))
                .contains("closedAt");
        assertThat(violations("{\"caseNumber\": 7, \"closedAt\": \"2017-07-07T02:00:00Z\"}"))
                .contains("caseNumber");
    }

    private static String violations(String json) throws Exception {
        JsonNode body = new ObjectMapper().readTree(json);
        return String.join("\n", Contracts.violations("case-closed.v1", body));
    }
}
