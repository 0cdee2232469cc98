package io.gridcase.cityprofile.responsibility;

import java.util.regex.Pattern;

/**
 * What was answered to an extra question of the class, such as who owns the land.
 *
 * @param attribute name of the question, {@code [a-z][a-z0-9_]{0,39}}
 * @param value a choice's key, or the words given
 */
public record Answer(String attribute, String value) {

    private static final Pattern WRITTEN = Pattern.compile("[a-z][a-z0-9_]{0,39}=.+", Pattern.DOTALL);

    /** @throws IllegalArgumentException when the text is not of the form {@code attribute=value} */
    public static Answer parse(String text) {
        if (!isWritten(text)) {
            throw new IllegalArgumentException("must be of the form attribute=value");
        }
        int end = text.indexOf('=');
        return new Answer(text.substring(0, end), text.substring(end + 1));
    }

    public static boolean isWritten(String text) {
        return WRITTEN.matcher(text).matches();
    }

    @Override
    public String toString() {
        return attribute + "=" + value;
    }
}
