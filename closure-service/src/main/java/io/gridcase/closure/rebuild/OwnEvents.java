package io.gridcase.closure.rebuild;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Retelling;
import io.gridcase.closure.ledger.LedgerEntry;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What closure said, read again and handed to whom it concerns. */
@ApplicationScoped
class OwnEvents {

    private final List<Retelling> retellings;
    private final ObjectMapper json;

    OwnEvents(@All List<Retelling> retellings, ObjectMapper json) {
        this.retellings = retellings;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Fails with {@link IllegalArgumentException} when nobody takes up events of its type: then nothing is rebuilt. */
    Uni<Void> retell(CaseFile caseFile, LedgerEntry entry) {
        var type = entry.told().type();
        var all = Uni.createFrom().voidItem();
        boolean concernsNobody = true;
        for (var retelling : retellings) {
            var as = retelling.events().get(type);
            if (as != null) {
                concernsNobody = false;
                var event = read(entry, as);
                all = all.chain(() -> retelling.retell(caseFile, event));
            }
        }
        if (concernsNobody) {
            throw new IllegalArgumentException("nobody takes up %s again".formatted(type));
        }
        return all;
    }

    private CaseEvent read(LedgerEntry entry, Class<? extends CaseEvent> as) {
        try {
            return json.readValue(entry.body(), as);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("event %s is no %s".formatted(entry.eventId(), as), unreadable);
        }
    }
}
