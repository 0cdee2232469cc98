package io.gridcase.intake.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridcase.intake.report.Question.Datatype;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckAttributesTest {

    private static final Set<String> CHOICES = Set.of("smell", "oil");

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "STRING,浙F12345,true",
                "STRING,' ',false",
                "STRING,'a\nb',false",
                "TEXT,'a\nb',true",
                "TEXT,'',false",
                "NUMBER,-1.50,true",
                "NUMBER,1e30,true",
                "NUMBER,1e999999999,false",
                "NUMBER,0x1F,false",
                "NUMBER,NaN,false",
                "NUMBER,'1,5',false",
                "DATETIME,2026-03-02T10:00:00+08:00,true",
                "DATETIME,2026-03-02T10:00:00Z,true",
                "DATETIME,2026-03-02T10:00:00,false",
                "DATETIME,-0001-03-02T10:00:00Z,false",
                "DATETIME,2026-02-30T10:00:00Z,false",
                "SINGLEVALUELIST,oil,true",
                "SINGLEVALUELIST,Oil,false",
                "MULTIVALUELIST,smell,true",
                "MULTIVALUELIST,fish,false"
            })
    void an_answer_fits_its_datatype(Datatype datatype, String value, boolean fits) {
        var question = new Question("q", datatype, false, CHOICES);

        assertThat(question.objection(List.of(value)).isEmpty()).isEqualTo(fits);
    }

    @Test
    void only_a_list_takes_several_values_and_each_once() {
        assertThat(new Question("q", Datatype.MULTIVALUELIST, true, CHOICES).objection(List.of("oil", "smell")))
                .isEmpty();
        assertThat(new Question("q", Datatype.MULTIVALUELIST, true, CHOICES).objection(List.of("oil", "oil")))
                .contains("must not repeat a value");
        assertThat(new Question("q", Datatype.SINGLEVALUELIST, true, CHOICES).objection(List.of("oil", "smell")))
                .contains("takes one value");
    }

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
                new Question("plate", Datatype.STRING, true, Set.of()),
                new Question("size", Datatype.NUMBER, false, Set.of()));
        new CheckAttributes(classId -> asked).check(SampleCase.KERB, List.of(answers));
    }
}
