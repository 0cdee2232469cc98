-- The ledger as chains: the events of each service about a case, in the order in which it said them. docs/ledger.md
-- describes the hash to the letter.
alter table ledger_entry rename to ledger_entry_v0;
alter table ledger_entry_v0 rename constraint ledger_entry_pkey to ledger_entry_v0_pkey;

create table ledger_entry (
    case_number text not null references case_file,
    source      text not null check (source in ('intake', 'dispatch', 'closure')),
    position    bigint not null check (position > 0),     -- without gaps
    event_id    uuid not null,                            -- ce_id; unique by the inbox
    type        text not null,                            -- ce_type
    happened_at timestamptz not null,                     -- ce_time
    actor       text not null,                            -- staff code or system
    words       text,                                     -- what the actor said
    body        text not null,                            -- the message to the letter
    hash        bytea not null check (octet_length(hash) = 32),
    primary key (case_number, source, position, happened_at)
) partition by range (happened_at);
-- Times come nearly in the order of writing, so a day is found by block ranges at next to no cost.
create index ledger_entry_day on ledger_entry using brin (happened_at);

create table ledger_entry_default partition of ledger_entry default;

-- Months that are read rarely; its partitions may lie on another tablespace.
create table ledger_archive (like ledger_entry including constraints including indexes) partition by range (happened_at);

create view ledger as select * from ledger_entry union all select * from ledger_archive;

-- The end of each chain: what the next entry builds upon, and in which months the case has entries at all.
create table ledger_head (
    case_number text not null references case_file,
    source      text not null,
    position    bigint not null,
    hash        bytea not null,
    first_at    timestamptz not null,                     -- earliest happened_at of the chain
    last_at     timestamptz not null,                     -- latest
    primary key (case_number, source)
);

create function refuse_to_change_a_ledger() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger only grows: % on % is refused', tg_op, tg_table_name;
end $$;
create trigger ledger_only_grows before update or delete on ledger_entry
    for each row execute function refuse_to_change_a_ledger();
create trigger ledger_only_grows before update or delete on ledger_archive
    for each row execute function refuse_to_change_a_ledger();
create trigger ledger_is_never_emptied before truncate on ledger_entry
    for each statement execute function refuse_to_change_a_ledger();
create trigger ledger_is_never_emptied before truncate on ledger_archive
    for each statement execute function refuse_to_change_a_ledger();
create trigger ledger_is_never_emptied before truncate on ledger_entry_default
    for each statement execute function refuse_to_change_a_ledger();

-- Makes the partition of the UTC month that begins on this day. False when it is there, or when the default partition
-- has entries of that month: they are as good where they are.
create function make_ledger_month(month date) returns boolean language plpgsql as $$
declare
    partition text := 'ledger_entry_' || to_char(month, 'YYYYMM');
    begins    timestamptz := month::timestamp at time zone 'UTC';
    ends      timestamptz := (month + interval '1 month')::timestamp at time zone 'UTC';
begin
    if to_regclass(partition) is not null
            or exists (select from ledger_entry_default where happened_at >= begins and happened_at < ends) then
        return false;
    end if;
    execute format('create table %I partition of ledger_entry for values from (%L) to (%L)', partition, begins, ends);
    execute format('create trigger ledger_is_never_emptied before truncate on %I '
        'for each statement execute function refuse_to_change_a_ledger()', partition);
    return true;
end $$;
select make_ledger_month((date_trunc('month', now() at time zone 'UTC') + n * interval '1 month')::date)
  from generate_series(-1, 3) n;

create function ledger_field(value text) returns bytea language sql immutable as $$
    select case when value is null then '\xffffffff'::bytea
                else int4send(octet_length(convert_to(value, 'UTF8'))) || convert_to(value, 'UTF8') end
$$;

-- The hash of an entry behind the one before it: the same as the service computes, for whoever checks with SQL alone.
create function ledger_hash(previous bytea, entry ledger_entry) returns bytea language sql stable as $$
    select sha256(coalesce(previous, decode(repeat('00', 32), 'hex'))
        || ledger_field('gridcase-ledger-entry/1')
        || ledger_field(entry.case_number)
        || ledger_field(entry.source)
        || ledger_field(entry.position::text)
        || ledger_field(entry.event_id::text)
        || ledger_field(entry.type)
        || ledger_field((extract(epoch from entry.happened_at) * 1000000)::bigint::text)
        || ledger_field(entry.actor)
        || ledger_field(entry.words)
        || ledger_field(entry.body))
$$;

-- What was written before there were chains is chained now, in the order in which it was written.
do $$
declare
    old   ledger_entry_v0;
    head  ledger_head;
    entry ledger_entry;
begin
    for old in select * from ledger_entry_v0 order by id loop
        entry := null;
        head := null;
        select * into head from ledger_head
         where case_number = old.case_number and source = ltrim(old.source, '/');
        entry.case_number := old.case_number;
        entry.source := ltrim(old.source, '/');
        entry.position := coalesce(head.position, 0) + 1;
        entry.event_id := old.event_id;
        entry.type := old.type;
        entry.happened_at := old.happened_at;
        entry.actor := old.actor;
        entry.words := old.words;
        entry.body := old.body::text;
        entry.hash := ledger_hash(head.hash, entry);
        insert into ledger_entry select entry.*;
        insert into ledger_head
        values (entry.case_number, entry.source, entry.position, entry.hash, entry.happened_at, entry.happened_at)
            on conflict (case_number, source) do update
           set position = excluded.position, hash = excluded.hash,
               first_at = least(ledger_head.first_at, excluded.first_at),
               last_at = greatest(ledger_head.last_at, excluded.last_at);
    end loop;
end $$;

drop table ledger_entry_v0;
drop function refuse_to_change_the_ledger();
