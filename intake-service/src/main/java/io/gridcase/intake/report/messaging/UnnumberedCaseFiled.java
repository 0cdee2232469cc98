package io.gridcase.intake.report.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.intake.report.CaseFiled;
import io.gridcase.intake.report.UnnumberedEvents;
import io.gridcase.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;

/** {@code case-filed.v1} but for its number. */
@ApplicationScoped
class UnnumberedCaseFiled implements UnnumberedEvents {

    private final Outbox outbox;
    private final ObjectMapper json;

    UnnumberedCaseFiled(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    @Override
    public Unnumbered write(CaseFiled filed) {
        var type = CaseFiledMessage.TYPE;
        try {
            return new Unnumbered(
                    OutboxCaseEvents.TOPIC,
                    type,
                    json.writeValueAsString(outbox.headers(type, filed.filing().filedAt())),
                    json.writeValueAsString(CaseFiledMessage.of(filed)));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
