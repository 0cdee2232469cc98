package io.gridcase.intake.report.persistence;

import io.gridcase.code.CaseNumber;
import io.gridcase.intake.report.CaseNumbers;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** A counter row for each county and day: its lock lasts until the commit, which is why numbers have no gaps. */
@ApplicationScoped
class CountedCaseNumbers implements CaseNumbers {

    private static final String NEXT = """
            insert into case_counter as counter (county, day, last) values (:county, :day, 1)
            on conflict (county, day) do update set last = counter.last + 1
            returning last
            """;

    private final CityDay cityDay;

    CountedCaseNumbers(CityDay cityDay) {
        this.cityDay = cityDay;
    }

    @Override
    public Uni<CaseNumber> next(String county, Instant filedAt) {
        var day = cityDay.of(filedAt);
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NEXT, Integer.class)
                        .setParameter("county", county)
                        .setParameter("day", day)
                        .getSingleResult())
                .map(sequence -> CaseNumber.of(county, day, sequence));
    }
}
