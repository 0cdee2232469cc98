package io.gridcase.code;

import java.util.regex.Pattern;

/** The shape of one kind of code. */
record CodeFormat(String name, Pattern pattern) {

    CodeFormat(String name, String regex) {
        this(name, Pattern.compile(regex));
    }

    /** @throws IllegalArgumentException with a sentence fit for the sender */
    String check(String value) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("must be a %s (%s)".formatted(name, pattern));
        }
        return value;
    }
}
