package io.gridcase.closure.bulletin;

import io.gridcase.closure.evaluation.CaseOfUnit;
import io.gridcase.closure.evaluation.CountedCase;
import io.gridcase.closure.evaluation.FigureOfUnit;
import io.gridcase.code.CaseNumber;
import io.gridcase.web.AreaScope;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All bulletins. */
public interface Bulletins {

    /** Canonical: the same units always give the same text. */
    String canonical(List<FrozenUnit> units);

    List<FrozenUnit> read(String canonical);

    /** With the cases behind its figures. */
    Uni<Void> add(Bulletin bulletin, List<CaseOfUnit> cases);

    Uni<Optional<Bulletin>> find(UUID id);

    /** The same, and nobody else acts on it before the transaction ends. */
    Uni<Optional<Bulletin>> lock(UUID id);

    /** Of the same subject, newest first; nobody else adds one before the transaction ends. */
    Uni<List<Bulletin>> versions(Subject subject);

    /** Newest first: published ones, and the drafts of areas in this scope. */
    Uni<List<Bulletin>> list(AreaScope scope, Optional<Position> after, int atMost);

    /** The cases of a figure in this scope, by case number. */
    Uni<List<CountedCase>> cases(UUID bulletin, FigureOfUnit figure, CasesAsked asked);

    /** Which cases count differently in two versions. */
    Uni<List<ChangedCase>> changes(UUID before, UUID after, AreaScope scope, int atMost);

    /**
     * How far a list was read.
     *
     * @param draftedAt of the last bulletin seen
     */
    record Position(Instant draftedAt, UUID id) {}

    /** Which cases are wanted. */
    record CasesAsked(AreaScope scope, Optional<CaseNumber> after, int atMost) {}

    /**
     * A case that a correction counts differently.
     *
     * @param before how often it counted
     * @param after how often it counts
     */
    record ChangedCase(String unit, String figure, String caseNumber, long before, long after) {}
}
