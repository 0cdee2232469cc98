package io.gridcase.dispatch.whatif.persistence;

import static java.util.stream.Collectors.toMap;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.HandlingType;
import io.gridcase.dispatch.timelimit.DeadlineClock;
import io.gridcase.dispatch.whatif.RunClock;
import io.gridcase.dispatch.whatif.RunClocks;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads only the columns that a clock is made of: a period may hold a hundred thousand cases. */
@ApplicationScoped
class RunClockQuery implements RunClocks {

    private static final String SEPARATOR = ",";

    /** Read as the light of the desk is. */
    private static final String CLOCKS = """
            select case_number, scheme, handling_type, department, clock_started_at, clock_extensions,
                   array_to_string(clock_pauses, ','), clock_suspended_at, clock_promised_at, clock_project_due_at,
                   due_at, least(handled_at, paused_at, clock_suspended_at, cast(:now as timestamptz))
            from assignment
            where case_number in (:numbers) and clock_started_at is not null and department is not null
                and state <> 'VOIDED'
            """;

    @Override
    public Uni<Map<CaseNumber, RunClock>> of(List<CaseNumber> cases, Instant now) {
        if (cases.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var numbers = cases.stream().map(CaseNumber::value).toList();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLOCKS, Object[].class)
                        .setParameter("numbers", numbers)
                        .setParameter("now", now.atOffset(ZoneOffset.UTC))
                        .getResultList())
                .map(rows ->
                        rows.stream().collect(toMap(row -> new CaseNumber((String) row[0]), RunClockQuery::clock)));
    }

    private static RunClock clock(Object[] row) {
        return new RunClock(
                (String) row[1],
                HandlingType.valueOf((String) row[2]),
                new DepartmentCode((String) row[3]),
                new DeadlineClock(
                        ((OffsetDateTime) row[4]).toInstant(),
                        (Integer) row[5],
                        pauses((String) row[6]),
                        instant(row[7]),
                        instant(row[8]),
                        instant(row[9])),
                instant(row[10]),
                ((OffsetDateTime) row[11]).toInstant());
    }

    private static List<String> pauses(String joined) {
        return Stream.of(joined.split(SEPARATOR))
                .filter(pause -> !pause.isEmpty())
                .toList();
    }

    private static @Nullable Instant instant(@Nullable Object time) {
        return time == null ? null : ((OffsetDateTime) time).toInstant();
    }
}
