package io.gridcase.intake.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the edition of a class that somebody means. Works in the caller's transaction. */
@ApplicationScoped
public class ResolveClass {

    private final ClassHistory history;
    private final Clock clock;

    public ResolveClass(ClassHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /**
     * The class as the reporter saw it: as it was when the report was made, else as it is now. Fails with
     * {@link UnknownClass} or {@link ClassOutdated}.
     */
    public Uni<CaseClass> reported(GivenClass given, Instant madeAt) {
        return history.editions(given)
                .chain(editions -> holding(editions, madeAt, clock.instant())
                        .map(found -> Uni.createFrom().item(found))
                        .orElseGet(() -> successor(given, editions, madeAt)));
    }

    /** The class as the centre sees it, which decides about a report: as it is now, else as it was when that was made. */
    public Uni<CaseClass> decided(ClassId id, Instant madeAt) {
        var given = GivenClass.of(id);
        return history.editions(given)
                .map(editions -> holding(editions, clock.instant(), madeAt).orElseThrow(() -> gone(given, editions)));
    }

    private Uni<CaseClass> successor(GivenClass given, List<CaseClass> editions, Instant madeAt) {
        return history.successor(given)
                .chain(found -> found.map(by -> replaced(given, by, madeAt))
                        .orElseGet(() -> Uni.createFrom().failure(gone(given, editions))));
    }

    private Uni<CaseClass> replaced(GivenClass given, Successor by, Instant madeAt) {
        if (!by.standsFor(madeAt)) {
            return Uni.createFrom().failure(ClassOutdated.replaced(given, by));
        }
        return history.editions(by.given())
                .map(editions -> holding(editions, madeAt, clock.instant())
                        .orElseThrow(() -> ClassOutdated.replaced(given, by)));
    }

    /** Code lists may overlap: the later edition wins. */
    private static Optional<CaseClass> holding(List<CaseClass> editions, Instant first, Instant second) {
        return Stream.of(first, second)
                .flatMap(moment -> editions.stream()
                        .filter(edition -> edition.validity().covers(moment))
                        .reduce((earlier, later) -> later)
                        .stream())
                .findFirst();
    }

    private static RuntimeException gone(GivenClass given, List<CaseClass> editions) {
        return editions.stream()
                .flatMap(edition -> Stream.ofNullable(edition.validity().to()))
                .max(Comparator.naturalOrder())
                .<RuntimeException>map(until -> ClassOutdated.withoutSuccessor(given, until))
                .orElseGet(() -> new UnknownClass(given));
    }
}
