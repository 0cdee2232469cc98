package io.gridcase.closure.casefile.messaging;

import static io.gridcase.closure.casefile.messaging.Hearing.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.CaseStage;
import io.gridcase.closure.casefile.Dispatch;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.casefile.Facts;
import io.gridcase.closure.casefile.Happening;
import io.gridcase.testsupport.Contracts;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What dispatch says about another deadline is what is read here. */
class HeardDeadlinesTest {

    private final Hearing hearing = new Hearing();
    private final CaseFile caseFile = hearing.caseFile;

    @ParameterizedTest
    @CsvSource({
        "deadline-extended.v1, 2017-07-14T02:00:00Z, tx-dispatcher-1",
        "handling-type-changed.v1, -, tx-dispatcher-1",
        "assignment-resumed.v1, 2017-09-06T09:00:00Z, system",
        "deadline-recomputed.v1, 2017-07-10T02:00:00Z, tx-dispatcher-1",
    })
    void another_deadline_takes_the_place_of_the_one_before(String type, String due, String actor)
            throws JsonProcessingException {
        hear("case-dispatched.v1", CaseDispatchedMessage.class);

        assertThat(hear(type, DeadlineChangedMessage.class)).isEqualTo(Effect.NOTED);

        var expected =
                due.equals("-") ? Contracts.example(type).at("/deadline/dueAt").textValue() : due;
        assertThat(caseFile.deadline()).map(Dispatch.Deadline::dueAt).hasValue(Instant.parse(expected));
        assertThat(caseFile.dispatch().orElseThrow().department()).hasToString("puyuan-municipal");
        assertThat(read(Contracts.example(type), DeadlineChangedMessage.class).actor())
                .isEqualTo(actor);
    }

    @Test
    void a_deadline_may_fall_away_and_nothing_else_with_it() throws JsonProcessingException {
        hear("case-dispatched.v1", CaseDispatchedMessage.class);
        ObjectNode body = Contracts.example("handling-type-changed.v1").deepCopy();
        body.remove("deadline");
        Contracts.assertValid("handling-type-changed.v1", body);

        read(body, DeadlineChangedMessage.class).happenTo(caseFile);

        assertThat(caseFile.deadline()).isEmpty();
        assertThat(caseFile.stage()).isEqualTo(CaseStage.DISPATCHED);
    }

    @Test
    void another_deadline_of_a_case_that_nobody_has_or_that_is_answered_changes_nothing()
            throws JsonProcessingException {
        assertThat(hear("deadline-recomputed.v1", DeadlineChangedMessage.class)).isEqualTo(Effect.UNFIT);
        hear("case-dispatched.v1", CaseDispatchedMessage.class);
        hear("assignment-handled.v1", AssignmentHandledMessage.class);

        assertThat(hear("deadline-recomputed.v1", DeadlineChangedMessage.class)).isEqualTo(Effect.UNFIT);
        assertThat(caseFile.deadline()).map(Dispatch.Deadline::dueAt).hasValue(Facts.DUE_AT);
    }

    private Effect hear(String type, Class<? extends Happening> message) throws JsonProcessingException {
        return hearing.hear(type, message);
    }
}
