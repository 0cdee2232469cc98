package io.gridcase.intake.duplicate.persistence;

import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.duplicate.DuplicateRule;
import io.gridcase.intake.duplicate.DuplicateRules;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The rules as the city profile left them in the database. */
@ApplicationScoped
class StoredDuplicateRules implements DuplicateRules {

    /** The class before the row without a code, which every kind has. */
    private static final String RULE = """
            select metres, hours from duplicate_rule
            where kind = :kind and code in (:code, '') order by code desc limit 1
            """;

    @Override
    public Uni<DuplicateRule> of(ClassId classId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(RULE, Object[].class)
                        .setParameter("kind", classId.kind().name())
                        .setParameter("code", classId.code())
                        .getSingleResult())
                .map(row -> new DuplicateRule((int) row[0], Duration.ofHours((int) row[1])));
    }
}
