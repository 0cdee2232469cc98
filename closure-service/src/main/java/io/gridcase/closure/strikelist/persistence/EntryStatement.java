package io.gridcase.closure.strikelist.persistence;

import io.gridcase.closure.strikelist.EntryState;
import io.gridcase.closure.strikelist.StrikeEntry;
import io.gridcase.closure.strikelist.StrikeLists.EntryPage;
import io.gridcase.closure.subtree.Asked;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page of the entries of a list; what the case file knows of them is fetched for the page only. */
final class EntryStatement {

    private static final String STATE =
            "case when struck_off_at is not null then 'STRUCK_OFF' when voided_at is not null then 'VOIDED' else 'REMAINING' end";

    private EntryStatement() {}

    static String of(Asked asked, String id, EntryPage page) {
        asked.and(Optional.of(id), "list = %s").and(Optional.of(page.after()), "number > %s");
        asked.and(page.state().map(Enum::name), STATE + " = %s");
        return """
                select e.*, %1$s as state, coalesce(o.clock_runs and o.due_at < %2$s, false) as overdue,
                    c.class_name, c.address, c.department, c.due_at, old.list as old_list, old.number as old_number
                from (%3$s) e join case_file c using (case_number) left join open_case o using (case_number)
                left join lateral (
                    select list, number from strike_list_entry was
                    where was.report_id = e.reopens and was.town = e.town
                    order by was.list = e.list desc, was.list limit 1) old on true
                order by e.number
                """.formatted(
                        STATE.replace("struck_off_at", "e.struck_off_at").replace("voided_at", "e.voided_at"),
                        asked.time(page.now()),
                        asked.first("strike_list_entry", "*", "number", page.atMost()));
    }

    static StrikeEntry entry(Row row) {
        return new StrikeEntry(
                row.getInteger("number"),
                new CaseNumber(row.getString("case_number")),
                new GridCode(row.getString("grid_code")),
                EntryState.valueOf(row.getString("state")),
                row.getBoolean("overdue"),
                row.getOffsetDateTime("filed_at").toInstant(),
                instant(row.getOffsetDateTime("due_at")),
                instant(Optional.ofNullable(row.getOffsetDateTime("struck_off_at"))
                        .orElse(row.getOffsetDateTime("voided_at"))),
                row.getString("class_name"),
                row.getString("address"),
                row.getString("department"),
                Optional.ofNullable(row.getString("old_list"))
                        .map(list -> new StrikeEntry.Old(list, row.getInteger("old_number"))));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
