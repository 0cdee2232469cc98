package io.gridcase.intake.report.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.intake.report.CaseFiledFixture;
import io.gridcase.intake.report.CaseVoided;
import io.gridcase.intake.report.Outcome;
import io.gridcase.intake.report.Voiding;
import io.gridcase.testsupport.Contracts;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MessageContractTest {

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void case_filed_is_written_as_the_example() throws IOException {
        var written = written(CaseFiledMessage.of(CaseFiledFixture.filed()));

        assertThat(written).isEqualTo(Contracts.example(CaseFiledMessage.TYPE));
        Contracts.assertValid(CaseFiledMessage.TYPE, written);
    }

    @Test
    void case_voided_is_written_as_the_example() throws IOException {
        var event = new CaseVoided(
                new CaseNumber("33048320170630000001"),
                new GridCode("330483101018001"),
                new Voiding("py-shift-1", Instant.parse("2017-06-30T03:00:00Z"), "同一问题已另案处理"));

        var written = json.readTree(json.writeValueAsBytes(CaseVoidedMessage.of(event)));

        assertThat(written).isEqualTo(Contracts.example(CaseVoidedMessage.TYPE));
        Contracts.assertValid(CaseVoidedMessage.TYPE, written);
    }

    @Test
    void what_the_phone_did_not_say_is_left_out() throws IOException {
        var written = written(CaseFiledMessage.of(CaseFiledFixture.filedWithoutAccuracy()));

        assertThat(written.path("place").has("accuracyMetres")).isFalse();
        Contracts.assertValid(CaseFiledMessage.TYPE, written);
    }

    @Test
    void the_example_of_case_closed_is_read() throws IOException {
        var read = json.treeToValue(Contracts.example(CaseClosedMessage.TYPE), CaseClosedMessage.class);

        assertThat(read.caseNumber().value()).isEqualTo("33048320170630000001");
        assertThat(read.outcome())
                .isEqualTo(new Outcome(
                        Instant.parse("2017-07-04T01:00:00Z"), new DepartmentCode("puyuan-municipal"), true));
    }

    private JsonNode written(CaseFiledMessage message) throws IOException {
        return json.readTree(json.writeValueAsBytes(message));
    }
}
