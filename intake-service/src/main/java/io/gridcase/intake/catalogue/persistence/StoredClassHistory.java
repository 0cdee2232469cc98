package io.gridcase.intake.catalogue.persistence;

import io.gridcase.code.ClassKind;
import io.gridcase.intake.catalogue.CaseClass;
import io.gridcase.intake.catalogue.ClassHistory;
import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.catalogue.GivenClass;
import io.gridcase.intake.catalogue.Successor;
import io.gridcase.intake.profile.ProfileChanged;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The editions that the city profiles of all times left in the database. */
@ApplicationScoped
class StoredClassHistory implements ClassHistory, PanacheRepositoryBase<CaseClass, Long> {

    private static final String EDITIONS = """
            from CaseClass c left join fetch c.conditions where c.classId.kind = ?1 and c.classId.code = ?2
            and (?3 = '' or c.scheme = ?3) order by c.validity.from, c.id
            """;

    private static final String SUCCESSOR = """
            select scheme, kind, code, old_until from class_successor
            where old_kind = :kind and old_code = :code and (:scheme = '' or old_scheme = :scheme)
            order by old_until desc nulls first limit 1
            """;

    /** Only what is there is remembered: names that somebody makes up would have no end. */
    private volatile Map<GivenClass, List<CaseClass>> known = new ConcurrentHashMap<>();

    @Override
    public Uni<List<CaseClass>> editions(GivenClass given) {
        var memory = known;
        var remembered = memory.get(given);
        return remembered != null
                ? Uni.createFrom().item(remembered)
                : read(given).invoke(found -> {
                    if (!found.isEmpty()) {
                        memory.put(given, found);
                    }
                });
    }

    private Uni<List<CaseClass>> read(GivenClass given) {
        return Panache.withSession(() -> find(EDITIONS, given.kind(), given.code(), orAny(given.scheme()))
                .list());
    }

    /** What is still being read of the old profile goes into the old memory. */
    void forget(@Observes ProfileChanged profile) {
        known = new ConcurrentHashMap<>();
    }

    @Override
    public Uni<Optional<Successor>> successor(GivenClass given) {
        return Panache.withSession(() -> Panache.getSession()
                        .chain(session -> session.createNativeQuery(SUCCESSOR, Object[].class)
                                .setParameter("kind", given.kind().name())
                                .setParameter("code", given.code())
                                .setParameter("scheme", orAny(given.scheme()))
                                .getResultList()))
                .map(rows -> rows.stream().map(StoredClassHistory::successor).findFirst());
    }

    private static String orAny(@Nullable String scheme) {
        return scheme == null ? "" : scheme;
    }

    private static Successor successor(Object[] row) {
        var until = (OffsetDateTime) row[3];
        return new Successor(
                (String) row[0],
                new ClassId(ClassKind.valueOf((String) row[1]), (String) row[2]),
                until == null ? null : until.toInstant());
    }
}
