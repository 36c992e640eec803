-- A staged document is there for the person who brought it in, nobody else. What waited before there were persons is brought in anew.
delete from plan_import;
alter table plan_import
    add column unit_code text not null,
    add column person_id uuid;
comment on column plan_import.person_id is 'null for the product itself';

alter table plan_import enable row level security;
create policy own_imports on plan_import
    using (may_write(unit_code) and is_me(person_id))
    with check (may_write(unit_code) and is_me(person_id));

alter table plan enable row level security;
create policy read_in_scope on plan for select using (may_read(unit_code));
create policy add_in_scope on plan for insert with check (may_write(unit_code));
create policy change_in_scope on plan for update using (may_write(unit_code)) with check (may_write(unit_code));
revoke delete on plan from ${product_role};

-- What a plan says is seen by whoever sees the plan, written once by whoever may write it.
do $$
declare
    part text;
begin
    foreach part in array array['plan_block', 'plan_target', 'plan_target_count', 'plan_task', 'plan_citation', 'plan_recipient', 'plan_finding']
    loop
        execute format('alter table %I enable row level security', part);
        execute format('create policy read_with_plan on %I for select using (exists (select from plan p where p.id = plan_id))', part);
        execute format('create policy add_with_plan on %I for insert
                        with check (exists (select from plan p where p.id = plan_id and may_write(p.unit_code)))', part);
        execute format('revoke update, delete on %I from ${product_role}', part);
    end loop;
end $$;
