package io.gridcase.intake.duplicate.persistence;

import io.gridcase.code.Channel;
import io.gridcase.intake.duplicate.DuplicateRule;
import io.gridcase.intake.duplicate.OpenReports;
import io.gridcase.intake.duplicate.Sighting;
import io.gridcase.intake.report.Report;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Open reports by class, strip and longitude: the index finds the few in the box, the haversine those in the circle. */
@ApplicationScoped
class IndexedOpenReports implements OpenReports {

    /** No report has it. */
    private static final UUID NONE = new UUID(0, 0);

    /** What is compared with the index stands exactly as in its definition. */
    private static final String OPEN_WITHIN = """
            select r.id from report r
            cross join lateral (select 2 * %s * asin(sqrt(
                    power(sin(radians(r.latitude - :latitude) / 2), 2)
                    + cos(radians(:latitude)) * cos(radians(r.latitude))
                        * power(sin(radians(r.longitude - :longitude) / 2), 2))) as metres) distance
            where r.state in ('AWAITING_PHOTOS', 'RECEIVED', 'CONFIRMING', 'FILED')
              and cast(floor(r.latitude * 2000) as integer)
                    = any (array(select generate_series(cast(:firstStrip as integer), cast(:lastStrip as integer))))
              and r.longitude between :west and :east
              and r.reported_at between :since and :until
              and r.id <> :self
              and distance.metres <= :metres
            """.formatted(Box.EARTH_RADIUS_METRES);

    /** Completed by a scope. */
    static final String NEAR = OPEN_WITHIN + """
              and (r.class_kind, r.class_code) in (
                    select cast(:kind as text), cast(:code as text)
                    union all
                    select other_kind, other_code from confusable_class where kind = :kind and code = :code)
              and %s
            order by distance.metres, r.id
            limit :most
            """;

    private static final String SAME = OPEN_WITHIN + """
              and r.class_kind = :kind and r.class_code = :code
              and r.channel <> :channel
            order by distance.metres, r.id
            limit 1
            for no key update of r skip locked
            """;

    @Override
    public Uni<List<Report>> near(Sighting sighting, DuplicateRule rule, AreaScope in) {
        var parameters = parameters(sighting, rule);
        parameters.putAll(in.parameters());
        parameters.put("most", MOST);
        return reports(NEAR.formatted(in.predicate("r.area_code")), parameters);
    }

    @Override
    public Uni<Optional<Report>> lockFromAnotherChannel(Sighting sighting, DuplicateRule rule, Channel than) {
        var parameters = parameters(sighting, rule);
        parameters.put("channel", than.name());
        return reports(SAME, parameters).map(found -> found.stream().findFirst());
    }

    private static Uni<List<Report>> reports(String sql, Map<String, Object> parameters) {
        return Panache.getSession().chain(session -> {
            var query = session.createNativeQuery(sql, UUID.class);
            parameters.forEach(query::setParameter);
            return query.getResultList().chain(ids -> inOrder(session, ids));
        });
    }

    private static Uni<List<Report>> inOrder(Mutiny.Session session, List<UUID> ids) {
        return session.createSelectionQuery("from Report where id in :ids", Report.class)
                .setParameter("ids", ids)
                .getResultList()
                .map(found -> found.stream()
                        .sorted(Comparator.comparing(report -> ids.indexOf(report.id())))
                        .toList());
    }

    static Map<String, Object> parameters(Sighting sighting, DuplicateRule rule) {
        var box = Box.around(sighting.point(), rule.metres());
        var parameters = new HashMap<String, Object>();
        parameters.put("longitude", sighting.point().longitude());
        parameters.put("latitude", sighting.point().latitude());
        parameters.put("kind", sighting.classId().kind().name());
        parameters.put("code", sighting.classId().code());
        parameters.put("firstStrip", box.firstStrip());
        parameters.put("lastStrip", box.lastStrip());
        parameters.put("west", box.west());
        parameters.put("east", box.east());
        parameters.put("since", sighting.seenAt().minus(rule.time()));
        parameters.put("until", sighting.seenAt().plus(rule.time()));
        parameters.put("self", sighting.report().orElse(NONE));
        parameters.put("metres", (double) rule.metres());
        return parameters;
    }
}
