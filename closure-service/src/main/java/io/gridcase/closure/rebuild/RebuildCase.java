package io.gridcase.closure.rebuild;

import io.gridcase.closure.casefile.AfterVoiding;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.CaseFiles;
import io.gridcase.closure.casefile.CaseFollowers;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.casefile.Happenings;
import io.gridcase.closure.casefile.Retold;
import io.gridcase.closure.ledger.Ledger;
import io.gridcase.closure.ledger.LedgerEntry;
import io.gridcase.closure.ledger.Source;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes one case anew: what was heard happens to it again, what closure said is retold, and nothing is said again. */
@ApplicationScoped
public class RebuildCase {

    private final CaseFiles caseFiles;
    private final Ledger ledger;
    private final Happenings happenings;
    private final OwnEvents ownEvents;
    private final CaseFollowers followers;
    private final AfterVoiding afterVoiding;
    private final Retold retold;
    private final Progress progress;

    RebuildCase(
            CaseFiles caseFiles,
            Ledger ledger,
            Happenings happenings,
            OwnEvents ownEvents,
            CaseFollowers followers,
            AfterVoiding afterVoiding,
            Retold retold,
            Progress progress) {
        this.caseFiles = caseFiles;
        this.ledger = ledger;
        this.happenings = happenings;
        this.ownEvents = ownEvents;
        this.followers = followers;
        this.afterVoiding = afterVoiding;
        this.retold = retold;
        this.progress = progress;
    }

    /** All of it or nothing; a case that is there already stays as it is. */
    @WithTransaction
    public Uni<Void> rebuild(CaseNumber caseNumber, GridCode gridCode, History history) {
        retold.begin(caseNumber);
        return caseFiles
                .open(caseNumber, gridCode)
                .chain(() -> ledger.timeline(caseNumber))
                .chain(known -> known.isEmpty()
                        ? all(gridCode, history)
                        : Uni.createFrom().voidItem())
                .eventually(() -> retold.end(caseNumber));
    }

    private Uni<Void> all(GridCode gridCode, History history) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (var entry : history.inOrder()) {
            all = all.chain(() -> progress.note(entry.eventId())).chain(() -> take(entry, gridCode));
        }
        return all;
    }

    /** Written at once, as when it was said, so that every version counts the same. */
    private Uni<Void> take(LedgerEntry entry, GridCode gridCode) {
        return caseFiles
                .open(entry.caseNumber(), gridCode)
                .call(() -> ledger.append(entry))
                .chain(caseFile ->
                        entry.told().source() == Source.CLOSURE ? retell(caseFile, entry) : happen(caseFile, entry))
                .chain(progress::write);
    }

    private Uni<Void> retell(CaseFile caseFile, LedgerEntry entry) {
        return ownEvents.retell(caseFile, entry).chain(() -> followers.follow(caseFile, entry, Effect.NOTED));
    }

    private Uni<Void> happen(CaseFile caseFile, LedgerEntry entry) {
        var effect = happenings.read(entry.told().type(), entry.body()).happenTo(caseFile);
        return followers
                .follow(caseFile, entry, effect)
                .chain(() -> effect == Effect.NO_CASE
                        ? afterVoiding.end(caseFile)
                        : Uni.createFrom().voidItem());
    }
}
