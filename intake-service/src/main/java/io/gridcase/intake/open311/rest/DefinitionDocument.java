package io.gridcase.intake.open311.rest;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlProperty;
import io.gridcase.code.AttributeType;
import io.gridcase.intake.catalogue.ClassQuestion;
import io.gridcase.intake.open311.ServiceCode;
import java.util.List;

/** What a request of a service may or must answer. */
@JsonNaming(SnakeCaseStrategy.class)
record DefinitionDocument(
        String serviceCode,

        @JacksonXmlElementWrapper(localName = "attributes") @JacksonXmlProperty(localName = "attribute")
        List<Attribute> attributes) {

    /**
     * A question.
     *
     * @param variable true: every one of ours can be answered, none is a mere text
     */
    @JsonNaming(SnakeCaseStrategy.class)
    record Attribute(
            boolean variable,
            String code,
            String datatype,
            boolean required,
            String datatypeDescription,
            int order,
            String description,

            @JacksonXmlElementWrapper(localName = "values") @JacksonXmlProperty(localName = "value")
            List<Value> values) {

        static Attribute of(ClassQuestion question) {
            return new Attribute(
                    true,
                    question.attribute(),
                    question.datatype().word(),
                    question.required(),
                    expected(question.datatype()),
                    question.position(),
                    question.wording().zh() + " / " + question.wording().en(),
                    question.choices().stream()
                            .map(choice -> new Value(choice.key(), choice.name()))
                            .toList());
        }

        private static String expected(AttributeType datatype) {
            return switch (datatype) {
                case DATETIME -> "ISO 8601, 2017-06-30T09:59:30+08:00";
                case NUMBER -> "12 or 12.5";
                default -> "";
            };
        }
    }

    /** An answer to choose. */
    record Value(String key, String name) {}

    static DefinitionDocument of(ServiceCode code, List<ClassQuestion> questions) {
        return new DefinitionDocument(
                code.toString(), questions.stream().map(Attribute::of).toList());
    }
}
