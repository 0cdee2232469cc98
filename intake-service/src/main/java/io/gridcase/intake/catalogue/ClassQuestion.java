package io.gridcase.intake.catalogue;

import java.util.List;

/**
 * An extra question about the problems of a class, an attribute of Open311.
 *
 * @param attribute its name, unique within the class
 * @param datatype string, number, datetime, text, singlevaluelist or multivaluelist
 * @param required whether a report without an answer is refused
 * @param choices only of the lists
 */
public record ClassQuestion(
        String attribute, String datatype, boolean required, ClassName question, List<Choice> choices) {

    /** An answer that can be chosen. */
    public record Choice(String key, String name) {

        /** @param text as {@code key=name} */
        public static Choice of(String text) {
            int split = text.indexOf('=');
            return new Choice(text.substring(0, split), text.substring(split + 1));
        }
    }
}
