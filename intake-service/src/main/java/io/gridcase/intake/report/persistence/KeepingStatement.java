package io.gridcase.intake.report.persistence;

import io.gridcase.code.CaseNumber;
import io.gridcase.intake.report.ForeignNumberTaken;
import io.gridcase.intake.report.ReportIdInUse;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps reports, draws their case numbers and writes their events: all or nothing, in one round trip. Who is known
 * already is left out before anything is drawn; who becomes known at the same moment makes it fail, and draws nothing
 * either.
 */
@ApplicationScoped
class KeepingStatement {

    /**
     * What has to be looked at first is at least what {@code SameProblems} would find: a box around its circle, up to 60
     * degrees of latitude. The counters are locked in one order and the reports written in one order, so that two
     * statements never wait for each other. The number is set before what was written without it, never searched for in
     * what somebody has said.
     */
    private static final String SQL = """
            with said as (
                select said.*, json_populate_record(null::report, report::json) as r
                from unnest($1::uuid[], $2::text[], $3::text[], $4::date[], $5::text[], $6::text[], $7::text[], $8::text[])
                    with ordinality as said (id, report, county, day, topic, type, headers, body, place)
                where not exists (select from report where report.id = said.id)
            ), judged as (
                select said.*, (r).state in ('RECEIVED', 'FILED') and (r).promised_at is null and exists (
                    select from report other
                    where other.class_kind = (r).class_kind and other.class_code = (r).class_code
                      and cast(floor(other.latitude * 2000) as integer)
                            = any (array(select floor((r).latitude * 2000)::integer + generate_series(-1, 1)))
                      and other.longitude between (r).longitude - 0.0002 and (r).longitude + 0.0002
                      and other.reported_at between (r).reported_at - interval '2 h' and (r).reported_at + interval '2 h'
                      and other.state in ('AWAITING_PHOTOS', 'RECEIVED', 'CONFIRMING', 'FILED')
                      and other.channel <> (r).channel) as alike
                from said
            ), fresh as (
                select * from judged where not alike
            ), counted as (
                insert into case_counter as counter (county, day, last)
                select county, day, count(*) from fresh where county is not null group by county, day order by county, day
                on conflict (county, day) do update set last = counter.last + excluded.last
                returning county, day, last
            ), numbered as (
                select fresh.*, county || to_char(day, 'YYYYMMDD')
                    || lpad((last + 1 - row_number() over (partition by county, day order by place desc))::text, 6, '0') as number
                from fresh left join counted using (county, day)
            ), kept as (
                insert into report
                select kept.* from numbered, json_populate_record(r, json_build_object('case_number', number)) as kept
                order by kept.id
                returning id, case_number
            ), told as (
                insert into outbox (topic, type, subject, headers, payload)
                select topic, type, number,
                    ('{"ce_subject":"' || number || '",' || substr(headers, 2))::json,
                    convert_to('{"caseNumber":"' || number || '",' || substr(body, 2), 'UTF8')
                from numbered where number is not null order by place
            )
            select id, case_number, false as alike from kept
            union all
            select id, null, true from judged where alike
            """;

    /**
     * What became of a report.
     *
     * @param number empty when it was not filed
     * @param alike whether it was left out because another looks like it
     */
    record Kept(Optional<CaseNumber> number, boolean alike) {}

    private final Pool pool;

    KeepingStatement(Pool pool) {
        this.pool = pool;
    }

    /** What became of each report that was not known. */
    Uni<Map<UUID, Kept>> run(List<Keeping> all) {
        return pool.preparedQuery(SQL)
                .execute(Keeping.parameters(all))
                .map(KeepingStatement::kept)
                .onFailure(failure -> violates(failure, "report_pkey"))
                .transform(ReportIdInUse::new)
                .onFailure(failure -> violates(failure, "report_foreign_once"))
                .transform(taken -> new ForeignNumberTaken());
    }

    private static Map<UUID, Kept> kept(RowSet<Row> rows) {
        var kept = new HashMap<UUID, Kept>();
        rows.forEach(row -> kept.put(
                row.getUUID("id"),
                new Kept(
                        Optional.ofNullable(row.getString("case_number")).map(CaseNumber::new),
                        row.getBoolean("alike"))));
        return kept;
    }

    private static boolean violates(Throwable failure, String constraint) {
        return failure instanceof PgException refusal && constraint.equals(refusal.getConstraint());
    }
}
