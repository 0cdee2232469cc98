package io.gridcase.cityprofile;

import io.gridcase.code.AttributeType;
import io.gridcase.code.ClassKind;
import java.util.List;

/**
 * An extra question that is asked about problems of a class, an attribute of Open311.
 *
 * @param attribute its name, {@code [a-z][a-z0-9_]{0,39}}, unique within the class
 * @param position 1 to 99, unique within the class
 * @param choices at least one exactly when the datatype is a list, otherwise none
 */
public record ClassAttribute(
        ClassKind kind,
        String code,
        String attribute,
        int position,
        AttributeType datatype,
        boolean required,
        String questionZh,
        String questionEn,
        List<Choice> choices) {

    /**
     * An answer that can be chosen.
     *
     * @param key {@code [a-z0-9][a-z0-9_-]{0,39}}, unique within its question
     */
    public record Choice(String key, String name) {}
}
