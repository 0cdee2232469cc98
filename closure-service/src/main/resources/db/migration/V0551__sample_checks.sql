-- 督查抽样: what was drawn from, and the seed that anybody can repeat it with.
create table sample_draw (
    id            uuid primary key,                       -- made by whoever asked
    area          text not null,
    closed_from   timestamptz not null,
    closed_before timestamptz not null,
    size          integer not null check (size between 1 and 200),
    seed          uuid not null,
    drawn_by      text not null,                          -- staff code
    drawn_at      timestamptz not null
);

-- 抽查: one row a case that was drawn; a case is drawn once.
create table sample_check (
    id                uuid primary key,
    draw              uuid not null references sample_draw,
    case_number       text not null unique references case_file,
    closed_on_word_of text not null,                      -- staff code of whoever verified it
    state             text not null check (state in ('DRAWN', 'PASSED', 'FAILED')),
    verified_by       text,                               -- staff code of whoever looked
    verified_at       timestamptz,
    remark            text,
    photos            text,                               -- SHA-256, separated by spaces
    distance_metres   double precision,
    version           bigint not null
);
create index sample_check_list on sample_check (state, case_number);
-- What was closed within some days.
create index case_file_closed on case_file (closed_at) where stage = 'CLOSED';
