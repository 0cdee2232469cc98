-- 催办 and 督办: what the centre and its leaders ask of the department that has a case, and its one answer.
create table supervision (
    id                   uuid primary key,
    case_number          text not null references assignment,
    level                text not null,                      -- REMIND, SUPERVISE, CIRCULATE, SUMMON
    text                 text not null,
    issued_by            text not null,
    issued_at            timestamptz not null,
    answer_by            timestamptz,                        -- null: no time was set
    answering_department text,
    answer_text          text,
    answered_by          text,
    answered_at          timestamptz
);
create index supervision_of_case on supervision (case_number, issued_at, id);

alter table assignment
    add column reminder_count   integer not null default 0,  -- 催办 so far
    add column unanswered_count integer not null default 0;  -- 催办 and 督办 that wait for an answer
create index assignment_supervised on assignment (due_at, case_number) where unanswered_count > 0;
