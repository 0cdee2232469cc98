package io.gridcase.intake.report.persistence;

import io.gridcase.code.CaseNumber;
import io.gridcase.intake.report.CaseNumbers;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hibernate.reactive.mutiny.Mutiny;

/** A counter row for each county and day: its lock lasts until the commit, which is why numbers have no gaps. */
@ApplicationScoped
class CountedCaseNumbers implements CaseNumbers {

    private static final String ZONE = "select zone from city";

    private static final String NEXT = """
            insert into case_counter as counter (county, day, last) values (:county, :day, 1)
            on conflict (county, day) do update set last = counter.last + 1
            returning last
            """;

    @Override
    public Uni<CaseNumber> next(String county, Instant filedAt) {
        return Panache.getSession()
                .chain(session -> day(session, filedAt)
                        .chain(day -> session.createNativeQuery(NEXT, Integer.class)
                                .setParameter("county", county)
                                .setParameter("day", day)
                                .getSingleResult()
                                .map(sequence -> CaseNumber.of(county, day, sequence))));
    }

    private static Uni<LocalDate> day(Mutiny.Session session, Instant filedAt) {
        return session.createNativeQuery(ZONE, String.class)
                .getSingleResult()
                .map(zone -> LocalDate.ofInstant(filedAt, ZoneId.of(zone)));
    }
}
