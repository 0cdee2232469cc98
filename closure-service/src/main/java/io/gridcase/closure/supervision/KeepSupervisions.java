package io.gridcase.closure.supervision;

import io.gridcase.closure.casefile.CaseFile;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Keeps proposals and supervisions as the ledger tells of them: whoever decides only says so, and the same rows come of
 * the same ledger again. Within the transaction of each entry; the case file is locked.
 */
@ApplicationScoped
public class KeepSupervisions {

    private final Proposals proposals;
    private final Supervisions supervisions;

    KeepSupervisions(Proposals proposals, Supervisions supervisions) {
        this.proposals = proposals;
        this.supervisions = supervisions;
    }

    public Uni<Void> proposed(SupervisionProposed said) {
        return proposals.add(new Proposal(said));
    }

    public Uni<Void> dismissed(SupervisionDismissed said) {
        return decided(
                said.id(),
                ProposalState.DISMISSED,
                new Decision(said.dismissedBy(), said.dismissedAt(), said.reason()));
    }

    /** @return how many steps have been taken in this case, reminders not counted */
    public Uni<Integer> issued(SupervisionIssued said, CaseFile caseFile) {
        var proposal = said.proposal();
        var decision = new Decision(said.issuedBy(), said.issuedAt(), null);
        return (proposal == null ? Uni.createFrom().voidItem() : decided(proposal, ProposalState.ISSUED, decision))
                .chain(() -> supervisions.add(new Supervision(said)))
                .chain(() -> waiting(caseFile))
                .map(all -> (int)
                        all.stream().filter(Supervision::isMoreThanReminder).count());
    }

    /** An answer to what was never issued here is the reminder of a dispatcher: none of ours. */
    public Uni<Void> answered(UUID id, Answer answer, CaseFile caseFile) {
        return change(id, supervision -> supervision.answered(answer), caseFile).replaceWithVoid();
    }

    /** @return how many have not been answered in their time */
    public Uni<Integer> overdue(SupervisionOverdue said, CaseFile caseFile) {
        return change(said.id(), supervision -> supervision.overdueTold(said.toldAt()), caseFile)
                .map(all -> (int) all.stream()
                        .filter(each -> each.overdueToldAt().isPresent())
                        .count());
    }

    public Uni<Void> held(SummonsRecorded said, CaseFile caseFile) {
        return change(said.id(), supervision -> supervision.held(Summons.of(said)), caseFile)
                .replaceWithVoid();
    }

    /** The case has ended. */
    public Uni<Void> lapsed(CaseFile caseFile) {
        return proposals
                .openOf(caseFile.caseNumber())
                .invoke(open -> open.forEach(proposal -> proposal.decided(ProposalState.LAPSED, null)))
                .replaceWithVoid();
    }

    private Uni<Void> decided(UUID id, ProposalState how, Decision by) {
        return proposals
                .of(id)
                .invoke(found -> found.ifPresent(proposal -> proposal.decided(how, by)))
                .replaceWithVoid();
    }

    private Uni<List<Supervision>> change(UUID id, Consumer<Supervision> how, CaseFile caseFile) {
        return waiting(caseFile)
                .invoke(all -> all.stream().filter(each -> each.id().equals(id)).forEach(how))
                .chain(() -> waiting(caseFile));
    }

    /** The case is to be looked at when the first answer should have come. */
    private Uni<List<Supervision>> waiting(CaseFile caseFile) {
        return supervisions
                .of(caseFile.caseNumber())
                .invoke(all -> caseFile.answerDue(
                        all.stream().flatMap(each -> each.waitsUntil().stream()).min(Instant::compareTo)));
    }
}
