-- How far the department has come, also while the case is voided: whatever is heard first, the case ends up the same.
alter table case_file add column reached text;
update case_file set reached = case when stage <> 'VOIDED' then stage
                                    when handled_at is not null then 'HANDLED'
                                    when department is not null then 'DISPATCHED'
                                    when held_because is not null then 'AWAITING_DISPATCH'
                                    else 'FILED' end;
alter table case_file
    alter column reached set not null,
    alter column reached set default 'FILED',
    drop constraint case_file_paused,
    add constraint case_file_paused check ((paused_until is not null) = (reached in ('SUSPENDED', 'POSTPONED')));
