package io.gridcase.intake.progress.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What intake reads of {@code case-dispatched.v1}; contracts/events/case-dispatched says what each field means. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DispatchedMessage(String departmentName, @Nullable Instant dueAt) {

    static final String TYPE = "case-dispatched.v1";

    DispatchedMessage {
        Objects.requireNonNull(departmentName, "departmentName");
    }
}
