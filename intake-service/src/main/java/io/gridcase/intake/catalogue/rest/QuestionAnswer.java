package io.gridcase.intake.catalogue.rest;

import io.gridcase.intake.catalogue.ClassQuestion;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An extra question as a form asks it. */
@Schema(name = "Question")
record QuestionAnswer(
        @Schema(description = "Name of the question, unique within the class", pattern = "[a-z][a-z0-9_]{0,39}")
        String attribute,

        @Schema(
                description = "What the answer looks like, as in Open311 GeoReport v2",
                enumeration = {"string", "number", "datetime", "text", "singlevaluelist", "multivaluelist"})
        String datatype,

        @Schema(description = "Whether a report without an answer is refused")
        boolean required,

        @Schema(description = "The question in Chinese") String questionZh,

        @Schema(description = "The question in English") String questionEn,

        @Schema(description = "What can be chosen; only of the lists, otherwise empty")
        List<ChoiceAnswer> choices) {

    /** An answer that can be chosen. */
    @Schema(name = "Choice")
    record ChoiceAnswer(
            @Schema(description = "Send this", pattern = "[a-z0-9][a-z0-9_-]{0,39}")
            String key,

            @Schema(description = "Show this") String name) {}

    static QuestionAnswer of(ClassQuestion question) {
        return new QuestionAnswer(
                question.attribute(),
                question.datatype().word(),
                question.required(),
                question.wording().zh(),
                question.wording().en(),
                question.choices().stream()
                        .map(choice -> new ChoiceAnswer(choice.key(), choice.name()))
                        .toList());
    }
}
