package io.gridcase.intake.confirmation.persistence;

import io.gridcase.intake.confirmation.ConfirmationState;
import io.gridcase.intake.roster.Workloads;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the open confirmations of people, so that the roster sends the one with fewest. */
@ApplicationScoped
class OpenConfirmations implements Workloads {

    private static final String OPEN = """
            select c.assignment.person, count(*) from Confirmation c
            where c.state = :state and c.assignment.person in :people group by c.assignment.person
            """;

    @Override
    public Uni<Map<String, Integer>> openTasks(Collection<String> people) {
        return people.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : Panache.getSession()
                        .chain(session -> session.createQuery(OPEN, Object[].class)
                                .setParameter("state", ConfirmationState.OPEN)
                                .setParameter("people", people)
                                .getResultList())
                        .map(rows -> rows.stream()
                                .collect(
                                        Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue())));
    }
}
