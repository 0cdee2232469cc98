package io.gridcase.dispatch.assignment;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;

/**
 * 处置反馈: what the department says it did.
 *
 * @param handledBy staff code
 * @param handledAt held against the deadline
 * @param handlingPhotos after handling: SHA-256, hex
 */
@Embeddable
public record Handling(String handledBy, Instant handledAt, String handlingNote, List<String> handlingPhotos) {

    public Handling {
        handlingPhotos = List.copyOf(handlingPhotos);
    }
}
