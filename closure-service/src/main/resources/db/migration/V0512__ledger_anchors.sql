-- What the ledger held of each day: one row when the day has ended, and one more each time that something comes late.
create table ledger_anchor (
    number   bigint primary key,                          -- of all anchors, without gaps
    day      date not null,                               -- in the zone of the city
    zone     text not null,
    revision integer not null,                            -- of this day, from 1
    entries  bigint not null,
    root     bytea not null,                              -- SHA-256 over the hashes of the day's entries, in their order
    made_at  timestamptz not null,
    previous bytea not null,                              -- hash of the anchor before this one, of whichever day
    hash     bytea not null,
    unique (day, revision)
);
create trigger ledger_only_grows before update or delete on ledger_anchor
    for each row execute function refuse_to_change_a_ledger();
create trigger ledger_is_never_emptied before truncate on ledger_anchor
    for each statement execute function refuse_to_change_a_ledger();

-- Entries that no anchor speaks for yet: a queue.
create table ledger_unanchored (
    case_number text not null,
    source      text not null,
    position    bigint not null,
    happened_at timestamptz not null,
    primary key (case_number, source, position)
);
create index ledger_unanchored_time on ledger_unanchored (happened_at);
alter table ledger_unanchored set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);
insert into ledger_unanchored select case_number, source, position, happened_at from ledger;

-- Whoever locks a row does that work; others leave it to them.
create table ledger_turn (what text primary key);
insert into ledger_turn values ('anchors'), ('months');
