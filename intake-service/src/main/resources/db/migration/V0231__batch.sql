-- 批量导入: lists of hotlines, inspections and partners.
create table batch (
    id             uuid primary key,         -- made by whoever sent it
    channel        text not null,
    foreign_system text not null,
    deadline       timestamptz,
    sha256         text not null,            -- of the file, lower-case hex
    imported_by    text not null,            -- staff code
    imported_at    timestamptz not null
);
create index batch_newest on batch (imported_at desc, id desc);

-- Written before the reports, so no foreign key: what is no report yet was cut off by a crash.
create table batch_row (
    batch_id       uuid not null references batch,
    row_no         integer not null,         -- in the file, the heading being 1
    foreign_number text not null,
    report_id      uuid not null,
    primary key (batch_id, row_no)
);
