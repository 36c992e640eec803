-- Reference data: everybody reads it, strangers too; only who may write for the whole country changes it.
do $$
declare
    one text;
begin
    foreach one in array array['admin_unit', 'unit_succession', 'unit_load', 'hamlet_word', 'home_commune'] loop
        execute format('alter table %I enable row level security', one);
        execute format('create policy open_to_all on %I for select using (true)', one);
        execute format('create policy add_for_the_country on %I for insert with check (may_write(''VN''))', one);
        execute format('create policy change_for_the_country on %I for update using (may_write(''VN'')) with check (may_write(''VN''))', one);
        execute format('create policy remove_for_the_country on %I for delete using (may_write(''VN''))', one);
    end loop;
    foreach one in array array['unit_update', 'unit_update_change'] loop
        execute format('alter table %I enable row level security', one);
        execute format('create policy read_for_the_country on %I for select using (may_read(''VN''))', one);
        execute format('create policy add_for_the_country on %I for insert with check (may_write(''VN''))', one);
    end loop;
end $$;
create policy change_for_the_country on unit_update for update using (may_write('VN')) with check (may_write('VN'));
revoke delete on unit_update from ${product_role};
revoke update, delete on unit_update_change from ${product_role};
revoke delete on home_commune from ${product_role};
