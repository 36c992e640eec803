-- Reference data: everybody reads it; only who may write for the whole country publishes. Published revisions are kept by triggers besides.
do $$
declare
    one text;
begin
    foreach one in array array['legal_instrument', 'criteria_set', 'criteria_set_revision', 'criteria_set_instrument', 'criteria_set_group',
                               'criteria_set_condition', 'criteria_set_note', 'criterion', 'indicator', 'indicator_wording', 'threshold',
                               'threshold_part']
    loop
        execute format('alter table %I enable row level security', one);
        execute format('create policy open_to_all on %I for select using (true)', one);
        execute format('create policy add_for_the_country on %I for insert with check (may_write(''VN''))', one);
        execute format('create policy change_for_the_country on %I for update using (may_write(''VN'')) with check (may_write(''VN''))', one);
        execute format('create policy remove_for_the_country on %I for delete using (may_write(''VN''))', one);
    end loop;
end $$;
