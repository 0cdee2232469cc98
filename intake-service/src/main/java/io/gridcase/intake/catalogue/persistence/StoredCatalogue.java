package io.gridcase.intake.catalogue.persistence;

import io.gridcase.intake.catalogue.CaseClass;
import io.gridcase.intake.catalogue.Catalogue;
import io.gridcase.intake.catalogue.CatalogueQuery;
import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.catalogue.UnknownClass;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.NoResultException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The catalogue as the city profile left it in the database. */
@ApplicationScoped
class StoredCatalogue implements Catalogue, PanacheRepositoryBase<CaseClass, ClassId> {

    private static final String BY_ID =
            "from CaseClass c join fetch c.conditions where c.id.kind = ?1 and c.id.code = ?2";

    private static final String NAMED =
            "(c.minorZh like :text or lower(c.minorEn) like :text or c.majorZh like :text or c.id.code like :start)";

    @Override
    public Uni<CaseClass> of(ClassId id) {
        return find(BY_ID, id.kind(), id.code())
                .singleResult()
                .onFailure(NoResultException.class)
                .transform(none -> new UnknownClass(id));
    }

    /** Two queries, for a limit on rows and a joined collection do not go together. */
    @Override
    public Uni<List<CaseClass>> page(CatalogueQuery query) {
        var parameters = new HashMap<String, Object>();
        return find("from CaseClass c where " + where(query, parameters) + " order by c.id.kind, c.id.code", parameters)
                .range(0, query.limit())
                .list()
                .chain(this::withConditions);
    }

    private Uni<List<CaseClass>> withConditions(List<CaseClass> page) {
        return find(
                        "from CaseClass c left join fetch c.conditions where c in :page order by c.id.kind, c.id.code",
                        Map.of("page", page))
                .list();
    }

    private static String where(CatalogueQuery query, Map<String, Object> parameters) {
        var where = new StringBuilder("1 = 1");
        query.kind().ifPresent(kind -> {
            where.append(" and c.id.kind = :kind");
            parameters.put("kind", kind);
        });
        query.text().ifPresent(text -> {
            where.append(" and ").append(NAMED);
            parameters.put("text", "%" + literal(text) + "%");
            parameters.put("start", literal(text) + "%");
        });
        query.after().ifPresent(last -> {
            where.append(" and (c.id.kind > :afterKind or c.id.kind = :afterKind and c.id.code > :afterCode)");
            parameters.put("afterKind", last.kind());
            parameters.put("afterCode", last.code());
        });
        return where.toString();
    }

    private static String literal(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1");
    }
}
