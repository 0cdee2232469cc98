package io.gridcase.closure.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 约谈: a record of it.
 *
 * @param attendedLines who was there, by function, a line each
 * @param outcome absent until something has come of it
 * @param recordedBy staff code
 */
@Embeddable
public record Summons(
        Instant heldAt,
        @Column(name = "attended") String attendedLines,
        @Nullable String outcome,
        String recordedBy,
        Instant recordedAt) {

    static Summons of(SummonsRecorded said) {
        return new Summons(
                said.heldAt(),
                String.join("\n", said.attended()),
                said.outcome(),
                said.recordedBy(),
                said.recordedAt());
    }

    public List<String> attended() {
        return attendedLines.lines().toList();
    }
}
