package io.gridcase.intake.progress.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;

/** What intake reads of {@code assignment-handled.v1}; contracts/events/assignment-handled says what each field means. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HandledMessage(List<String> photos) {

    static final String TYPE = "assignment-handled.v1";

    HandledMessage {
        Objects.requireNonNull(photos, "photos");
    }
}
