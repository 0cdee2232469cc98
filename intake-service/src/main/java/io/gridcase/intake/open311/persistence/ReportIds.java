package io.gridcase.intake.open311.persistence;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Report ids as callers write them; Java's own parser takes much that is none. */
final class ReportIds {

    private static final Pattern FORM = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private ReportIds() {}

    static Optional<UUID> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
