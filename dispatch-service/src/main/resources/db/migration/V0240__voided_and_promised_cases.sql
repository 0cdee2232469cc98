-- 作废: what was filed as a case is none; whether it was with a department by then or still waited does not matter.
alter table assignment
    add column voided_at   timestamptz,
    add column void_reason text,
    drop constraint waiting_or_dispatched,
    add constraint waiting_or_dispatched
        check (state = 'VOIDED' or (state = 'AWAITING_DISPATCH') = (department is null)),
    add constraint voided check ((voided_at is not null) = (state = 'VOIDED'));

-- 承诺完成时间, promised to a leader or common to a batch: the deadline, if earlier.
alter table assignment add column promised_at timestamptz;
