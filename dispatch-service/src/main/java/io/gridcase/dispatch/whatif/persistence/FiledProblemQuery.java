package io.gridcase.dispatch.whatif.persistence;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.gridcase.cityprofile.responsibility.Problem;
import io.gridcase.code.Answer;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.whatif.FiledProblem;
import io.gridcase.dispatch.whatif.FiledProblems;
import io.gridcase.dispatch.whatif.Period;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Reads only the columns that a matrix looks at: a period may hold a hundred thousand cases. */
@ApplicationScoped
class FiledProblemQuery implements FiledProblems {

    /** ASCII unit separator: no answer holds it, for intake refuses control characters in answers that are chosen. */
    private static final String SEPARATOR = "\u001f";

    private static final String FILED = """
            select case_number, class_kind, class_code, condition_no, grid_code,
                   array_to_string(answers, chr(31)), filed_at
            from assignment
            where filed_at < :to and (filed_at, case_number) > (:afterAt, :afterCase) and %s
            order by filed_at, case_number
            limit :size
            """;

    @Override
    public Uni<List<FiledProblem>> list(Period period, FiledProblem.Position after, int size) {
        return Panache.getSession().chain(session -> {
            var query = session.createNativeQuery(
                            FILED.formatted(period.areas().predicate("grid_code")), Object[].class)
                    .setParameter("to", utc(period.to()))
                    .setParameter("afterAt", utc(after.filedAt()))
                    .setParameter("afterCase", after.caseNumber())
                    .setParameter("size", size);
            period.areas().parameters().forEach(query::setParameter);
            return query.getResultList()
                    .map(rows -> rows.stream().map(FiledProblemQuery::filed).toList());
        });
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static FiledProblem filed(Object[] row) {
        var problem = new Problem(
                ClassKind.valueOf((String) row[1]),
                new ClassCode((String) row[2]),
                OptionalInt.of((Integer) row[3]),
                new GridCode((String) row[4]),
                answers((String) row[5]));
        return new FiledProblem(new CaseNumber((String) row[0]), problem, ((OffsetDateTime) row[6]).toInstant());
    }

    private static Set<Answer> answers(String joined) {
        return Stream.of(joined.split(SEPARATOR))
                .filter(Answer::isWritten)
                .map(Answer::parse)
                .collect(toUnmodifiableSet());
    }
}
