-- The desk of a department, and of a centre: what is due first comes first, what is never due last. Of the open ones
-- alone, so that a page and its counts cost what is to be done, not what has been done.
create index assignment_desk on assignment (department, (coalesce(due_at, 'infinity')), case_number)
    where state in ('AWAITING_DISPATCH', 'AWAITING_ARBITRATION', 'DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'POSTPONED',
        'AWAITING_ASSISTANCE');
create index assignment_desk_of_centre on assignment ((coalesce(due_at, 'infinity')), case_number)
    where state in ('AWAITING_DISPATCH', 'AWAITING_ARBITRATION', 'DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'POSTPONED',
        'AWAITING_ASSISTANCE');
