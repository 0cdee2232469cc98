-- 假设推演: the cases of a period in the order in which they were filed.
create index assignment_filed on assignment (filed_at, case_number);
