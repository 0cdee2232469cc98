-- Lets :cases of the filled cases pass their deadlines soon, :rate a second, from :after seconds from now on.
update case_file c set warn_at = soon.due, due_at = soon.due, told_for = soon.due, told_multiple = -1, watch_at = soon.due
  from (select case_number, now() + :after * interval '1 s' + row_number() over () * interval '1 s' / :rate as due
          from (select case_number from case_file order by case_number limit :cases) chosen) soon
 where c.case_number = soon.case_number;
