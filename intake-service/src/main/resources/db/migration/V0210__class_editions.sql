-- A class that a later profile changes or leaves out stays known with its dates, for reports come in late.
-- Everything here comes from the profile, which is read anew.
update city set profile_version = null;
delete from filing_condition;
delete from case_class;

alter table filing_condition
    drop column kind,
    drop column code,
    add column edition_id bigint not null,
    add primary key (edition_id, condition_no);
alter table case_class
    drop constraint case_class_pkey,
    add column id          bigint primary key generated always as identity,
    add column valid_from  timestamptz not null,
    add column valid_to    timestamptz,      -- the first moment at which it no longer holds; null: until further notice
    add column fingerprint text not null,    -- SHA-256 of what it says; the same again is no new edition
    add constraint case_class_once unique (kind, code, scheme, valid_from),
    add check (valid_from < valid_to);
alter table filing_condition
    add foreign key (edition_id) references case_class on delete cascade;

-- What the classes of older code lists are called now; replaced as a whole by each import.
create table class_successor (
    old_scheme text not null,
    old_kind   text not null,
    old_code   text not null,                -- 4 digits until 2026
    old_until  timestamptz,                  -- the first moment at which the old list no longer holds
    scheme     text not null,
    kind       text not null,
    code       text not null,
    primary key (old_kind, old_code, old_scheme)
);

-- What the sender called the class, where class_kind, class_code and scheme are what it is called now.
alter table report
    add column given_scheme text,            -- null when the sender named none
    add column given_kind   text,
    add column given_code   text;
