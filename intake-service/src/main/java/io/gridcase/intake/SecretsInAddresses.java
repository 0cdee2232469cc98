package io.gridcase.intake;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps keys and tokens out of the logs: Open311 carries the key of a client in the address of a call, and a citizen's
 * link is itself the permission, yet whoever logs a call that failed logs its address.
 */
@LoggingFilter(name = "secrets-in-addresses")
public final class SecretsInAddresses implements Filter {

    private static final Pattern SECRETS = Pattern.compile("(api_key=|/follow/)[^&/?\\s\"]+");
    private static final String HIDDEN = "$1***";

    @Override
    public boolean isLoggable(LogRecord entry) {
        entry.setMessage(hidden(entry.getMessage()));
        var parameters = entry.getParameters();
        if (parameters != null) {
            var shown = new Object[parameters.length];
            for (int i = 0; i < parameters.length; i++) {
                shown[i] = parameters[i] instanceof String text ? hidden(text) : parameters[i];
            }
            entry.setParameters(shown);
        }
        return true;
    }

    private static @Nullable String hidden(@Nullable String text) {
        return text == null ? null : SECRETS.matcher(text).replaceAll(HIDDEN);
    }
}
