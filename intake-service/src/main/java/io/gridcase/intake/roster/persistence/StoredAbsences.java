package io.gridcase.intake.roster.persistence;

import io.gridcase.intake.roster.Absence;
import io.gridcase.intake.roster.AbsenceQuery;
import io.gridcase.intake.roster.Absences;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Absences in the database; scope is that of the absent person's duties. */
@ApplicationScoped
class StoredAbsences implements Absences {

    private static final String AMONG =
            "select distinct person from absence where person in (:people) and :day between from_day and to_day";

    private static final String PUT = """
            insert into absence (person, from_day, to_day, noted_by) values (:person, :from, :to, :notedBy)
            on conflict (person, from_day) do update set to_day = excluded.to_day, noted_by = excluded.noted_by
            """;

    private static final String REMOVE = "delete from absence where person = :person and from_day = :from";

    private static final String PAGE = """
            select person, from_day, to_day, noted_by from absence
            where exists (select from duty where duty.person = absence.person and %s) %s
            order by from_day, person
            """;

    @Override
    public Uni<Set<String>> among(Collection<String> people, LocalDate day) {
        return people.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(AMONG, String.class)
                                .setParameter("people", people)
                                .setParameter("day", day)
                                .getResultList())
                        .map(HashSet::new);
    }

    @Override
    public Uni<Void> put(Absence absence) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(PUT)
                        .setParameter("person", absence.person())
                        .setParameter("from", absence.from())
                        .setParameter("to", absence.to())
                        .setParameter("notedBy", absence.notedBy())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> remove(String person, LocalDate from) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REMOVE)
                        .setParameter("person", person)
                        .setParameter("from", from)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Absence>> page(AbsenceQuery query) {
        return Panache.getSession()
                .chain(session -> {
                    var select = session.createNativeQuery(sql(query), Object[].class);
                    parameters(query).forEach(select::setParameter);
                    return select.setMaxResults(query.limit() + 1).getResultList();
                })
                .map(rows -> rows.stream().map(StoredAbsences::absence).toList());
    }

    private static String sql(AbsenceQuery query) {
        return PAGE.formatted(
                query.in().predicate("duty.area_prefix"),
                query.on().map(day -> " and :day between from_day and to_day").orElse("")
                        + query.after()
                                .map(last -> " and (from_day, person) > (:from, :person)")
                                .orElse(""));
    }

    private static Map<String, Object> parameters(AbsenceQuery query) {
        var parameters = new HashMap<String, Object>(query.in().parameters());
        query.on().ifPresent(day -> parameters.put("day", day));
        query.after().ifPresent(last -> parameters.putAll(Map.of("from", last.from(), "person", last.person())));
        return parameters;
    }

    private static Absence absence(Object[] row) {
        return new Absence((String) row[0], (LocalDate) row[1], (LocalDate) row[2], (String) row[3]);
    }
}
