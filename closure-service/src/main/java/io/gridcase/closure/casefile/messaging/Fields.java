package io.gridcase.closure.casefile.messaging;

import io.gridcase.messaging.MalformedEvent;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a message without which it says nothing. */
final class Fields {

    private Fields() {}

    /** @throws MalformedEvent when one of them is absent */
    static void require(@Nullable Object... fields) {
        if (Stream.of(fields).anyMatch(Objects::isNull)) {
            throw new MalformedEvent("a required field is missing");
        }
    }
}
