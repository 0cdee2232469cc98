package io.gridcase.closure.casefile;

import io.gridcase.closure.ledger.Ledger;
import io.gridcase.closure.ledger.TimelineEntry;
import io.gridcase.code.CaseNumber;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Lets people look at the cases in their scope; the scope is part of every query. */
@ApplicationScoped
public class ShowCases {

    private final CaseFiles caseFiles;
    private final Ledger ledger;

    ShowCases(CaseFiles caseFiles, Ledger ledger) {
        this.caseFiles = caseFiles;
        this.ledger = ledger;
    }

    /** A case with its whole timeline. */
    public record CaseHistory(CaseFile caseFile, List<TimelineEntry> timeline) {}

    @WithSession
    public Uni<CaseHistory> show(CaseNumber caseNumber, CaseScope scope) {
        return caseFiles
                .find(caseNumber, scope)
                .map(found -> found.orElseThrow(() -> new UnknownCase(caseNumber)))
                .chain(caseFile -> ledger.timeline(caseNumber).map(timeline -> new CaseHistory(caseFile, timeline)));
    }

    @WithSession
    public Uni<List<CaseFile>> list(CaseFilter filter, CaseScope scope, Optional<CaseNumber> after, int atMost) {
        return caseFiles.list(filter, scope, after, atMost);
    }

    @WithSession
    public Uni<CaseCounts> count(CaseFilter filter, CaseScope scope) {
        return caseFiles.count(filter, scope);
    }
}
