package io.gridcase.closure.bulletin;

import io.gridcase.closure.bulletin.Bulletins.CasesAsked;
import io.gridcase.closure.bulletin.Bulletins.ChangedCase;
import io.gridcase.closure.bulletin.Bulletins.Position;
import io.gridcase.closure.evaluation.CountedCase;
import io.gridcase.closure.evaluation.FigureOfUnit;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lets everybody who is ranked see what was published, and the cases of the own areas behind it. */
@ApplicationScoped
public class ShowBulletins {

    private static final int MOST_CHANGES = 1_000;

    private final Bulletins bulletins;

    ShowBulletins(Bulletins bulletins) {
        this.bulletins = bulletins;
    }

    /** A bulletin with its units. */
    public record Shown(Bulletin bulletin, List<FrozenUnit> units) {}

    /**
     * What a correction has changed.
     *
     * @param before of the version before; empty for the first one
     * @param cases of the own areas, at most 1,000
     */
    public record Difference(List<FrozenUnit> before, List<FrozenUnit> after, List<ChangedCase> cases) {}

    @WithSession
    public Uni<List<Bulletin>> list(AreaScope scope, Optional<Position> after, int atMost) {
        return bulletins.list(scope, after, atMost);
    }

    @WithSession
    public Uni<Shown> show(UUID id, AreaScope scope) {
        return visible(id, scope).map(found -> new Shown(found, bulletins.read(found.figures())));
    }

    @WithSession
    public Uni<List<CountedCase>> cases(UUID id, FigureOfUnit figure, CasesAsked asked) {
        return visible(id, asked.scope()).chain(() -> bulletins.cases(id, figure, asked));
    }

    @WithSession
    public Uni<Difference> difference(UUID id, AreaScope scope) {
        return visible(id, scope)
                .chain(after -> bulletins
                        .versions(after.subject())
                        .chain(versions -> versions.stream()
                                .filter(version -> version.version() == after.version() - 1)
                                .findFirst()
                                .map(before -> difference(before, after, scope))
                                .orElseGet(() -> Uni.createFrom()
                                        .item(new Difference(List.of(), bulletins.read(after.figures()), List.of())))));
    }

    private Uni<Difference> difference(Bulletin before, Bulletin after, AreaScope scope) {
        return bulletins
                .changes(before.id(), after.id(), scope, MOST_CHANGES)
                .map(changes ->
                        new Difference(bulletins.read(before.figures()), bulletins.read(after.figures()), changes));
    }

    private Uni<Bulletin> visible(UUID id, AreaScope scope) {
        return bulletins
                .find(id)
                .map(found -> found.filter(bulletin -> bulletin.state() == BulletinState.PUBLISHED
                                || scope.covers(bulletin.subject().area()))
                        .orElseThrow(() -> new UnknownBulletin(id)));
    }
}
