package io.gridcase.closure.bulletin;

import io.gridcase.closure.bulletin.Bulletin.Drafting;
import io.gridcase.closure.evaluation.CaseOfUnit;
import io.gridcase.closure.evaluation.Period;
import io.gridcase.closure.evaluation.RankUnits;
import io.gridcase.closure.evaluation.Schemes;
import io.gridcase.refusal.Conflict;
import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.refusal.NotFound;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** 通报: drafts and publishes rankings. */
@ApplicationScoped
public class PublishBulletin {

    private static final Logger LOG = Logger.getLogger(PublishBulletin.class);

    private final Bulletins bulletins;
    private final RankUnits rankUnits;
    private final Schemes schemes;
    private final Clock clock;

    PublishBulletin(Bulletins bulletins, RankUnits rankUnits, Schemes schemes, Clock clock) {
        this.bulletins = bulletins;
        this.rankUnits = rankUnits;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** Who acts. */
    public record Editor(String username, AreaScope scope) {}

    /**
     * Counts, ranks and freezes. Sent twice it is drafted once.
     *
     * @throws Conflict while another draft of the same waits to be published
     */
    @WithTransaction
    public Uni<Bulletin> draft(UUID id, Subject subject, Editor editor) {
        if (!editor.scope().covers(subject.area())) {
            throw new NotFound("area-not-found", "未找到该区域 / No such area", "there is no such area for you");
        }
        return bulletins
                .versions(subject)
                .chain(versions -> versions.stream()
                        .filter(version -> version.id().equals(id))
                        .findFirst()
                        .map(again -> Uni.createFrom().item(again))
                        .orElseGet(() -> next(id, subject, editor, versions)));
    }

    private Uni<Bulletin> next(UUID id, Subject subject, Editor editor, List<Bulletin> versions) {
        if (versions.stream().anyMatch(version -> version.state() == BulletinState.DRAFT)) {
            throw new Conflict(
                    "draft-pending", "已有未发布的草稿 / A draft is pending", "publish it before you draft a correction");
        }
        var drafting = new Drafting(id, subject, versions.size() + 1, editor.username(), clock.instant());
        var scheme = schemes.of(subject.scheme());
        var area = new AreaScope(List.of(subject.area()));
        var question = rankUnits.question(scheme, Period.of(subject.period()), area, Optional.empty());
        return rankUnits.cases(scheme, question).chain(cases -> {
            var units = FrozenRanking.units(rankUnits.rank(scheme, question, cases));
            return add(new Bulletin(drafting, FrozenRanking.of(bulletins.canonical(units))), cases);
        });
    }

    private Uni<Bulletin> add(Bulletin bulletin, List<CaseOfUnit> cases) {
        return bulletins
                .add(bulletin, cases)
                .replaceWith(bulletin)
                .invoke(() -> LOG.infof(
                        "bulletin %s: %s drafted, version %d", bulletin.id(), bulletin.subject(), bulletin.version()));
    }

    @WithTransaction
    public Uni<Bulletin> publish(UUID id, ExpectedVersion expected, Editor editor) {
        return bulletins
                .lock(id)
                .map(found -> found.filter(bulletin ->
                                editor.scope().covers(bulletin.subject().area()))
                        .orElseThrow(() -> new UnknownBulletin(id)))
                .invoke(bulletin -> expected.check(
                        bulletin.tag(), () -> Map.of("state", bulletin.state().name())))
                .invoke(bulletin -> bulletin.publish(editor.username(), clock.instant()))
                .invoke(bulletin -> LOG.infof("bulletin %s: published, hash %s", id, bulletin.hash()));
    }
}
