package io.gridcase.closure.supervision;

import io.gridcase.cityprofile.SupervisionGround;
import io.gridcase.cityprofile.SupervisionRule;
import io.gridcase.closure.casefile.CaseEvents;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Dispatch;
import io.gridcase.code.SupervisionLevel;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What the rules make of it when time passes or a case comes back: a reminder by itself, a proposal of everything else. */
@ApplicationScoped
public class ProposeSteps {

    private static final Logger LOG = Logger.getLogger(ProposeSteps.class);

    private final Ladder ladder;
    private final Proposals proposals;
    private final CaseEvents events;
    private final IssueSupervision issueSupervision;
    private final Clock clock;

    ProposeSteps(
            Ladder ladder, Proposals proposals, CaseEvents events, IssueSupervision issueSupervision, Clock clock) {
        this.ladder = ladder;
        this.proposals = proposals;
        this.events = events;
        this.issueSupervision = issueSupervision;
        this.clock = clock;
    }

    /** Within the transaction of the event that made the count come to this; the case file is locked. */
    public Uni<Void> consider(SupervisionGround ground, int reached, CaseFile caseFile) {
        var all = Uni.createFrom().voidItem();
        var with = caseFile.dispatch();
        if (with.isPresent() && caseFile.stage().clockRuns()) {
            for (var rule : ladder.due(ground, reached, caseFile)) {
                all = all.chain(() -> step(rule, caseFile, with.get()));
            }
        }
        return all;
    }

    private Uni<Void> step(SupervisionRule rule, CaseFile caseFile, Dispatch with) {
        return rule.level() == SupervisionLevel.REMIND
                ? issueSupervision.remind(caseFile, rule.textZh())
                : proposals
                        .isOpen(caseFile.caseNumber(), rule.level())
                        .chain(open -> open ? Uni.createFrom().voidItem() : propose(rule, caseFile, with));
    }

    private Uni<Void> propose(SupervisionRule rule, CaseFile caseFile, Dispatch with) {
        return events.publish(new SupervisionProposed(
                        UUID.randomUUID(),
                        caseFile.caseNumber(),
                        caseFile.gridCode(),
                        with.department(),
                        rule.level(),
                        rule.ground(),
                        rule.reached(),
                        Optional.of(rule.textZh()),
                        clock.instant()))
                .invoke(() -> LOG.infof(
                        "case %s: %s proposed, %s %d",
                        caseFile.caseNumber(), rule.level(), rule.ground(), rule.reached()));
    }
}
