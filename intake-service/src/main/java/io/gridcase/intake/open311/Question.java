package io.gridcase.intake.open311;

import java.util.List;

/**
 * An extra question of a class: an attribute of the service.
 *
 * @param attribute names it in a request, as in {@code attribute[width]}
 * @param datatype string, number, datetime, text, singlevaluelist or multivaluelist
 * @param order from 1, each once within the class
 * @param choices what may be answered, only of the lists
 */
public record Question(
        String attribute, String datatype, boolean required, int order, Wording wording, List<Choice> choices) {

    /** How it is asked. */
    public record Wording(String zh, String en) {}

    /** One of the answers to choose from. */
    public record Choice(String key, String name) {

        /** @param text {@code key=name} */
        public static Choice of(String text) {
            int split = text.indexOf('=');
            return split < 0 ? new Choice(text, text) : new Choice(text.substring(0, split), text.substring(split + 1));
        }
    }
}
