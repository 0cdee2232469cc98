package io.gridcase.intake.catalogue.persistence;

import io.gridcase.intake.catalogue.CaseClass;
import io.gridcase.intake.catalogue.Catalogue;
import io.gridcase.intake.catalogue.CatalogueQuery;
import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.catalogue.UnknownClass;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The catalogue as the city profile left it in the database. */
@ApplicationScoped
class StoredCatalogue implements Catalogue, PanacheRepositoryBase<CaseClass, Long> {

    private static final String BY_ID = """
            from CaseClass c left join fetch c.conditions where c.classId.kind = ?1 and c.classId.code = ?2
            and c.validity.from <= ?3 and (c.validity.to is null or c.validity.to > ?3) order by c.validity.from desc
            """;

    private static final String HOLDING = "c.validity.from <= :at and (c.validity.to is null or c.validity.to > :at)";

    private static final String NAMED = "(c.minorZh like :text or lower(c.minorEn) like :text or c.majorZh like :text"
            + " or c.classId.code like :start)";

    private static final String ORDER = " order by c.classId.kind, c.classId.code, c.id";

    /** Within one profile, what holds changes where an edition begins or ends. */
    private static final String EDITION = """
            select profile_version || '.' || (select count(*) filter (where valid_from <= :at) || '.'
                || count(*) filter (where valid_to <= :at) from (
                    select valid_from, valid_to from case_class
                    union all select valid_from, valid_to from class_attribute) dated) from city
            """;

    private final Clock clock;

    StoredCatalogue(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Uni<CaseClass> of(ClassId id) {
        return find(BY_ID, id.kind(), id.code(), clock.instant())
                .list()
                .map(found -> found.stream().findFirst().orElseThrow(() -> new UnknownClass(id)));
    }

    /** Two queries, for a limit on rows and a joined collection do not go together. */
    @Override
    public Uni<List<CaseClass>> page(CatalogueQuery query) {
        var parameters = new HashMap<String, Object>();
        return find("from CaseClass c where " + where(query, parameters) + ORDER, parameters)
                .range(0, query.limit())
                .list()
                .chain(this::withConditions);
    }

    private Uni<List<CaseClass>> withConditions(List<CaseClass> page) {
        return find("from CaseClass c left join fetch c.conditions where c in :page" + ORDER, Map.of("page", page))
                .list();
    }

    @Override
    public Uni<String> edition(Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(EDITION, String.class)
                        .setParameter("at", at)
                        .getSingleResult());
    }

    private String where(CatalogueQuery query, Map<String, Object> parameters) {
        var where = new StringBuilder(HOLDING);
        parameters.put("at", query.at().orElseGet(clock::instant));
        query.kind().ifPresent(kind -> {
            where.append(" and c.classId.kind = :kind");
            parameters.put("kind", kind);
        });
        query.text().ifPresent(text -> {
            where.append(" and ").append(NAMED);
            parameters.put("text", "%" + literal(text) + "%");
            parameters.put("start", literal(text) + "%");
        });
        query.after().ifPresent(last -> {
            where.append(" and (c.classId.kind > :afterKind or c.classId.kind = :afterKind"
                    + " and c.classId.code > :afterCode)");
            parameters.put("afterKind", last.kind());
            parameters.put("afterCode", last.code());
        });
        return where.toString();
    }

    private static String literal(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1");
    }
}
