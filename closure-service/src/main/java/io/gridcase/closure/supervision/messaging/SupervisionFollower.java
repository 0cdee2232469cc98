package io.gridcase.closure.supervision.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.cityprofile.SupervisionGround;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.CaseFollower;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.ledger.LedgerEntry;
import io.gridcase.closure.supervision.KeepSupervisions;
import io.gridcase.closure.supervision.ProposeSteps;
import io.gridcase.closure.supervision.SummonsRecorded;
import io.gridcase.closure.supervision.SupervisionDismissed;
import io.gridcase.closure.supervision.SupervisionIssued;
import io.gridcase.closure.supervision.SupervisionOverdue;
import io.gridcase.closure.supervision.SupervisionProposed;
import io.gridcase.code.SupervisionLevel;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads what is written into the ledger: keeps what was decided, and considers what has come of a case. */
@ApplicationScoped
class SupervisionFollower implements CaseFollower {

    private final KeepSupervisions keep;
    private final ProposeSteps propose;
    private final ObjectMapper json;

    SupervisionFollower(KeepSupervisions keep, ProposeSteps propose, ObjectMapper json) {
        this.keep = keep;
        this.propose = propose;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public Uni<Void> follow(CaseFile caseFile, LedgerEntry entry, Effect effect) {
        return switch (entry.told().type()) {
            case "deadline-warned.v1" -> propose.consider(SupervisionGround.WARNED, 0, caseFile);
            case "deadline-passed.v1" -> propose.consider(SupervisionGround.OVERDUE, multiple(entry), caseFile);
            case "rework-requested.v1" ->
                propose.consider(SupervisionGround.REWORKED, caseFile.reworkCount(), caseFile);
            case SupervisionProposed.TYPE -> keep.proposed(read(entry, SupervisionProposed.class));
            case SupervisionDismissed.TYPE -> keep.dismissed(read(entry, SupervisionDismissed.class));
            case SupervisionIssued.TYPE -> issued(read(entry, SupervisionIssued.class), caseFile);
            case SupervisionOverdue.TYPE -> overdue(read(entry, SupervisionOverdue.class), caseFile);
            case SummonsRecorded.TYPE -> keep.held(read(entry, SummonsRecorded.class), caseFile);
            case "supervision-answered.v1" -> answered(read(entry, AnsweredMessage.class), caseFile);
            case "case-closed.v1", "case-voided.v1" -> keep.lapsed(caseFile);
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> issued(SupervisionIssued said, CaseFile caseFile) {
        return keep.issued(said, caseFile)
                .chain(count -> said.level() == SupervisionLevel.REMIND
                        ? Uni.createFrom().voidItem()
                        : propose.consider(SupervisionGround.SUPERVISED, count, caseFile));
    }

    private Uni<Void> overdue(SupervisionOverdue said, CaseFile caseFile) {
        return keep.overdue(said, caseFile)
                .chain(count -> propose.consider(SupervisionGround.UNANSWERED, count, caseFile));
    }

    private Uni<Void> answered(AnsweredMessage said, CaseFile caseFile) {
        return keep.answered(said.id(), said.answer(), caseFile);
    }

    private int multiple(LedgerEntry entry) {
        return read(entry, JsonNode.class).path("multiple").intValue();
    }

    /** What is in the ledger has been read before, or is our own. */
    private <T> T read(LedgerEntry entry, Class<T> type) {
        try {
            return json.readValue(entry.body(), type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("event " + entry.eventId() + " cannot be read", impossible);
        }
    }
}
