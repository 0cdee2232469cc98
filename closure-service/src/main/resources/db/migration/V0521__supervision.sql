-- 督办: steps that rules hold to be due. Rows follow from the ledger.
create table supervision_proposal (
    id          uuid primary key,
    case_number text not null references case_file,
    grid_code   text not null,
    department  text not null,                            -- responsible when it was proposed
    level       text not null,                            -- SUPERVISE, CIRCULATE, SUMMON
    ground      text not null,                            -- WARNED, OVERDUE, REWORKED, SUPERVISED, UNANSWERED
    reached     integer not null,                         -- what the ground counts
    text        text not null,
    proposed_at timestamptz not null,
    state       text not null,                            -- OPEN, ISSUED, DISMISSED, LAPSED
    decided_by  text,                                     -- staff code
    decided_at  timestamptz,
    reason      text,                                     -- why not
    version     bigint not null
);
create index supervision_proposal_list on supervision_proposal (state, proposed_at desc, id desc);
create index supervision_proposal_of_case on supervision_proposal (case_number) where state = 'OPEN';

-- Steps that were taken.
create table supervision (
    id                   uuid primary key,
    case_number          text not null references case_file,
    grid_code            text not null,
    department           text not null,                   -- responsible when it was issued
    level                text not null,                   -- REMIND, SUPERVISE, CIRCULATE, SUMMON
    text                 text not null,
    issued_by            text not null,                   -- staff code or system
    issued_at            timestamptz not null,
    answer_by            timestamptz,
    overdue_told_at      timestamptz,
    proposal_id          uuid references supervision_proposal,
    -- the answer of the department
    answering_department text,
    answer_text          text,
    answered_by          text,                            -- staff code
    answered_at          timestamptz,
    -- 约谈
    held_at              timestamptz,
    attended             text,                            -- functions, a line each
    outcome              text,
    recorded_by          text,                            -- staff code
    recorded_at          timestamptz,
    version              bigint not null
);
create index supervision_list on supervision (issued_at desc, id desc);
create index supervision_of_case on supervision (case_number, issued_at);
create index supervision_unanswered on supervision (answer_by) where answered_at is null and answer_by is not null;
