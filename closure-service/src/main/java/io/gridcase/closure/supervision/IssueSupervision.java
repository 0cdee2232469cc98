package io.gridcase.closure.supervision;

import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.closure.casefile.CaseEvents;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.CaseFiles;
import io.gridcase.closure.casefile.CaseScope;
import io.gridcase.closure.casefile.UnknownCase;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.SupervisionLevel;
import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes a step of the ladder: as proposed, without any proposal, or by itself when it is only a reminder. */
@ApplicationScoped
public class IssueSupervision {

    private static final Logger LOG = Logger.getLogger(IssueSupervision.class);

    private final Ladder ladder;
    private final CaseFiles caseFiles;
    private final Proposals proposals;
    private final Supervisions supervisions;
    private final CaseEvents events;
    private final Clock clock;

    IssueSupervision(
            Ladder ladder,
            CaseFiles caseFiles,
            Proposals proposals,
            Supervisions supervisions,
            CaseEvents events,
            Clock clock) {
        this.ladder = ladder;
        this.caseFiles = caseFiles;
        this.proposals = proposals;
        this.supervisions = supervisions;
        this.events = events;
        this.clock = clock;
    }

    /** A person of these areas. */
    public record Supervisor(String username, AreaScope areas) {}

    /** @param text what the department is told; empty: as it was proposed */
    @WithTransaction
    public Uni<Supervision> proposed(UUID id, ExpectedVersion expected, Optional<String> text, Supervisor by) {
        return proposals
                .lock(id, by.areas())
                .map(found ->
                        found.orElseThrow(() -> new UnknownSupervision(id)).toDecide(expected))
                .chain(proposal -> caseFiles
                        .locked(proposal.caseNumber())
                        .chain(caseFile -> issue(
                                caseFile, new Step(proposal.level(), text.orElse(proposal.text()), by.username(), id))))
                .chain(issued -> supervisions.find(issued, by.areas()).map(Optional::orElseThrow));
    }

    @WithTransaction
    public Uni<Supervision> onDemand(CaseNumber caseNumber, SupervisionLevel level, String text, Supervisor by) {
        return caseFiles
                .lock(caseNumber, new CaseScope(by.areas(), Optional.empty()))
                .map(found -> found.orElseThrow(() -> new UnknownCase(caseNumber)))
                .chain(caseFile -> issue(caseFile, new Step(level, text, by.username(), null)))
                .chain(issued -> supervisions.find(issued, by.areas()).map(Optional::orElseThrow));
    }

    /** Within the transaction of what the reminder is about. */
    Uni<Void> remind(CaseFile caseFile, String text) {
        return issue(caseFile, new Step(SupervisionLevel.REMIND, text, CaseEvent.SYSTEM, null))
                .replaceWithVoid();
    }

    private record Step(
            SupervisionLevel level,
            String text,
            String by,
            @Nullable UUID proposal) {}

    private Uni<UUID> issue(CaseFile caseFile, Step step) {
        var issued = issued(caseFile, step, clock.instant());
        return events.publish(issued)
                .invoke(() -> LOG.infof("case %s: %s issued", issued.caseNumber(), issued.level()))
                .replaceWith(issued.id());
    }

    private SupervisionIssued issued(CaseFile caseFile, Step step, Instant now) {
        var department = caseFile.dispatch()
                .filter(any -> caseFile.stage().clockRuns())
                .orElseThrow(() -> new NobodyResponsible(caseFile))
                .department();
        return new SupervisionIssued(
                UUID.randomUUID(),
                caseFile.caseNumber(),
                caseFile.gridCode(),
                department,
                step.level(),
                Optional.of(step.text()),
                step.by(),
                now,
                ladder.answerBy(step.level(), department, now).orElse(null),
                step.proposal());
    }
}
