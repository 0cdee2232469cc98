-- 通报: a ranking that was published. Frozen with the cases behind each of its figures; a correction is another version.
create table bulletin (
    id           uuid primary key,                        -- chosen by whoever drafted it
    area         text not null,
    scheme       text not null,
    period       text not null,
    version      integer not null,                        -- of the bulletins of this area, scheme and period
    state        text not null,                           -- DRAFT, PUBLISHED
    figures      text not null,                           -- canonical JSON
    hash         text not null,                           -- SHA-256 of it
    drafted_by   text not null,                           -- staff code
    drafted_at   timestamptz not null,
    published_by text,                                    -- staff code
    published_at timestamptz,
    unique (area, scheme, period, version)
);
create index bulletin_list on bulletin (drafted_at desc, id);

create table bulletin_case (
    bulletin    uuid not null references bulletin,
    unit        text not null,
    figure      text not null,
    case_number text not null,
    grid_code   text not null,
    times       bigint not null,
    primary key (bulletin, unit, figure, case_number)
);

create function refuse_to_change_a_bulletin() returns trigger language plpgsql as $$
begin
    raise exception 'a bulletin is never edited: % on % is refused', tg_op, tg_table_name;
end $$;
create function refuse_to_change_but_for_publishing() returns trigger language plpgsql as $$
begin
    if old.state = 'PUBLISHED'
            or (new.figures, new.hash, new.version, new.area, new.scheme, new.period)
                is distinct from (old.figures, old.hash, old.version, old.area, old.scheme, old.period) then
        raise exception 'a bulletin is never edited: % on % is refused', tg_op, tg_table_name;
    end if;
    return new;
end $$;
create trigger bulletin_is_only_published before update on bulletin
    for each row execute function refuse_to_change_but_for_publishing();
create trigger bulletin_is_never_removed before delete on bulletin
    for each row execute function refuse_to_change_a_bulletin();
create trigger bulletin_case_is_never_edited before update or delete on bulletin_case
    for each row execute function refuse_to_change_a_bulletin();
create trigger bulletin_is_never_emptied before truncate on bulletin
    for each statement execute function refuse_to_change_a_bulletin();
create trigger bulletin_case_is_never_emptied before truncate on bulletin_case
    for each statement execute function refuse_to_change_a_bulletin();
