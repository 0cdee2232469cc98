package io.gridcase.closure.supervision;

import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 约谈: when it was held, with whom, and what came of it, as far as that is known.
 *
 * @param id of the supervision
 * @param attended who was there, by function; no names
 * @param outcome absent until something has come of it
 */
public record SummonsRecorded(
        UUID id,
        CaseNumber caseNumber,
        GridCode gridCode,
        Instant heldAt,
        List<String> attended,
        @Nullable String outcome,
        String recordedBy,
        Instant recordedAt)
        implements CaseEvent {

    public static final String TYPE = "summons-recorded.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Instant time() {
        return recordedAt;
    }

    @Override
    public String actor() {
        return recordedBy;
    }

    @Override
    public Optional<String> text() {
        return Optional.ofNullable(outcome);
    }
}
