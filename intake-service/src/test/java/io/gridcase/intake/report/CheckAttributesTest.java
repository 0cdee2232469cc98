package io.gridcase.intake.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridcase.code.AttributeType;
import io.gridcase.intake.catalogue.ClassName;
import io.gridcase.intake.catalogue.ClassQuestion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckAttributesTest {

    @Test
    void every_wrong_answer_is_named_at_once() {
        var refusal = catchThrowableOfType(WrongAnswers.class, () -> check("oil=1", "=x", "water", "size=big"));

        assertThat(refusal.facts().get("answers"))
                .isEqualTo(Map.of(
                        "plate", "is required",
                        "oil", "is not asked of this class",
                        "water", "is not asked of this class",
                        "", "is not asked of this class",
                        "size", "is a number"));
    }

    @Test
    void a_value_may_hold_the_sign_that_parts_it_from_its_attribute() {
        assertThatNoException().isThrownBy(() -> check("plate=a=b"));
    }

    private static void check(String... answers) {
        var asked = List.of(
                question("plate", 1, AttributeType.STRING, true), question("size", 2, AttributeType.NUMBER, false));
        new CheckAttributes(new AlwaysAsked(asked), InMemory.clock())
                .check(SampleCase.KERB, List.of(answers), SampleCase.FILED_AT);
    }

    private static ClassQuestion question(String attribute, int position, AttributeType datatype, boolean required) {
        return new ClassQuestion(attribute, position, datatype, required, new ClassName("问", "asked"), List.of());
    }
}
