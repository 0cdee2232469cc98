-- Moves the UTC month that begins on this day, whole and without touching a row, from the ledger's own partitions to
-- the archive, which may lie on another tablespace; readers of the view "ledger" see no difference. False when there is
-- no partition of that month.
create function archive_ledger_month(month date, onto name default null) returns boolean language plpgsql as $$
declare
    partition text := 'ledger_entry_' || to_char(month, 'YYYYMM');
    begins    timestamptz := month::timestamp at time zone 'UTC';
    ends      timestamptz := (month + interval '1 month')::timestamp at time zone 'UTC';
begin
    if not exists (select from pg_inherits where inhrelid = to_regclass(partition)
                                             and inhparent = 'ledger_entry'::regclass) then
        return false;
    end if;
    execute format('alter table ledger_entry detach partition %I', partition);
    if onto is not null then
        execute format('alter table %I set tablespace %I', partition, onto);
    end if;
    execute format('alter table ledger_archive attach partition %I for values from (%L) to (%L)', partition, begins, ends);
    return true;
end $$;
