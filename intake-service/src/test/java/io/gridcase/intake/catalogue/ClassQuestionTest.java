package io.gridcase.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.code.AttributeType;
import io.gridcase.intake.catalogue.ClassQuestion.Choice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassQuestionTest {

    private static final List<Choice> CHOICES = List.of(new Choice("smell", "异味"), new Choice("oil", "油污"));

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
    void an_answer_fits_its_datatype(AttributeType datatype, String value, boolean fits) {
        assertThat(question(datatype).objection(List.of(value)).isEmpty()).isEqualTo(fits);
    }

    @Test
    void only_a_list_takes_several_values_and_each_once() {
        assertThat(question(AttributeType.MULTIVALUELIST).objection(List.of("oil", "smell")))
                .isEmpty();
        assertThat(question(AttributeType.MULTIVALUELIST).objection(List.of("oil", "oil")))
                .contains("must not repeat a value");
        assertThat(question(AttributeType.SINGLEVALUELIST).objection(List.of("oil", "smell")))
                .contains("takes one value");
    }

    private static ClassQuestion question(AttributeType datatype) {
        return new ClassQuestion("smells_of", 1, datatype, false, new ClassName("问", "asked"), CHOICES);
    }
}
