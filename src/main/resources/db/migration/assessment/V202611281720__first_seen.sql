-- Since when a criterion has been followed: before that a time line has nothing to say. Never changed.
alter table criterion_seen add column first_seen_at timestamptz;
update criterion_seen s set first_seen_at = least(s.seen_at, (
    select min(c.changed_at) from criterion_change c
     where c.unit_code = s.unit_code and c.criteria_set = s.criteria_set and c.year = s.year and c.criterion = s.criterion));
alter table criterion_seen alter column first_seen_at set not null;
