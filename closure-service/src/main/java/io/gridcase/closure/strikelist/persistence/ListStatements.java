package io.gridcase.closure.strikelist.persistence;

import io.gridcase.closure.strikelist.ListKind;
import io.gridcase.closure.subtree.Asked;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What is done with and asked of a list as a whole. */
final class ListStatements {

    /** The row of the list is the lock under which its next number is drawn: no number is skipped. */
    static final String JOIN = """
            with next as (
                insert into strike_list as l (id, kind, key, year, last_number)
                select :list, :kind, :key, nullif(cast(:year as integer), 0), 1
                where not exists (
                    select from strike_list_entry where list = :list and case_number = :caseNumber)
                on conflict (id) do update set last_number = l.last_number + 1
                returning last_number)
            insert into strike_list_entry (list, number, case_number, grid_code, report_id, reopens, filed_at)
            select :list, last_number, :caseNumber, :gridCode,
                coalesce(cast(cast(cast(:filing as text) as jsonb) ->> 'reportId' as uuid),
                    (select e.report_id from strike_list_entry e where e.case_number = :caseNumber limit 1)),
                cast(nullif(:reopens, '') as uuid), :filedAt
            from next
            """;

    static final String SETTLE = """
            update strike_list_entry set struck_off_at = cast(nullif(:struckOffAt, '') as timestamptz),
                voided_at = case when :struckOffAt = '' then cast(nullif(:voidedAt, '') as timestamptz) end
            where case_number = :caseNumber
            """;

    private static final String COLUMNS = "select l.id, l.kind, l.key, l.year from strike_list l where ";

    private ListStatements() {}

    static String list(Asked asked, Optional<ListKind> kind, Optional<String> after, int atMost) {
        var seen = asked.where();
        var ofKind =
                kind.map(each -> " and l.kind = " + asked.value(each.name())).orElse("");
        var behind = after.map(last -> " and l.id > " + asked.value(last)).orElse("");
        return COLUMNS
                + "exists (select from strike_list_entry where list = l.id and %s)%s%s order by l.id limit %d"
                        .formatted(seen, ofKind, behind, atMost);
    }

    static String find(Asked asked, String id) {
        return COLUMNS
                + "l.id = %s and exists (select from strike_list_entry where list = l.id and %s)"
                        .formatted(asked.value(id), asked.where());
    }

    static String totals(Asked asked, String id, Instant now) {
        asked.and(Optional.of(id), "list = %s");
        return """
                select count(*) as total, count(struck_off_at) as struck_off, count(voided_at) as voided,
                    count(o.case_number) as overdue
                from (select case_number, struck_off_at, voided_at from strike_list_entry where %s) e
                left join open_case o on o.case_number = e.case_number and o.clock_runs and o.due_at < %s
                """.formatted(asked.where(), asked.time(now));
    }

    static String progress(Asked asked, String id, ZoneId zone, int atMost) {
        asked.and(Optional.of(id), "list = %s");
        return """
                select * from (
                    select day, sum(listed) as listed, sum(struck_off) as struck_off, sum(voided) as voided,
                        (sum(sum(listed - struck_off - voided)) over (order by day))::bigint as remaining
                    from (select filed_at, struck_off_at, voided_at from strike_list_entry where %1$s) e,
                    lateral (values (filed_at, 1, 0, 0), (struck_off_at, 0, 1, 0), (voided_at, 0, 0, 1))
                        as moved (at, listed, struck_off, voided),
                    lateral (select (at at time zone %2$s)::date as day) as local
                    where at is not null group by day order by day desc limit %3$d) last
                order by day
                """.formatted(asked.where(), asked.value(zone.getId()), atMost);
    }
}
