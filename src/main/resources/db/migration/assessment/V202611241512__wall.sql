alter table assessment_snapshot enable row level security;
create policy read_in_scope on assessment_snapshot for select using (may_read(unit_code));
create policy add_in_scope on assessment_snapshot for insert with check (may_write(unit_code));

alter table criterion_standing enable row level security;
create policy read_with_snapshot on criterion_standing for select
    using (exists (select from assessment_snapshot s where s.id = snapshot_id));
create policy add_with_snapshot on criterion_standing for insert
    with check (exists (select from assessment_snapshot s where s.id = snapshot_id and may_write(s.unit_code)));

revoke update, delete on assessment_snapshot, criterion_standing from ${product_role};
