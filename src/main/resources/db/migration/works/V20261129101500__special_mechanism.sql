-- Rules of simple works under the special mechanism, with the days on which they hold, and the provinces' lists of work types. Reference data for the whole country.
create table special_mechanism_rule (
    valid_from   date     primary key,
    valid_to     date     check (valid_to >= valid_from),
    ceiling      bigint   not null check (ceiling > 0),
    ratio_points smallint not null check (ratio_points between 0 and 100),
    law          text     not null,
    source       text     not null,
    confidence   text     not null check (confidence in ('SOURCED', 'INFERRED', 'RECALLED', 'UNKNOWN', 'PLACEHOLDER'))
);
create table simple_work_type (
    province_code text not null,
    code          text not null check (code ~ '^[a-z][a-z0-9-]*$'),
    name          text not null check (name <> ''),
    decision      text not null check (decision <> ''),
    valid_from    date not null,
    valid_to      date check (valid_to >= valid_from),
    confidence    text not null check (confidence in ('SOURCED', 'INFERRED', 'RECALLED', 'UNKNOWN', 'PLACEHOLDER')),
    entered_by    text not null,
    primary key (province_code, code, valid_from)
);
do $$
declare
    one text;
begin
    foreach one in array array['special_mechanism_rule', 'simple_work_type'] loop
        execute format('alter table %I enable row level security', one);
        execute format('create policy open_to_all on %I for select using (true)', one);
    end loop;
end $$;
create policy add_for_the_country on special_mechanism_rule for insert with check (may_write('VN'));
create policy change_for_the_country on special_mechanism_rule for update using (may_write('VN')) with check (may_write('VN'));
create policy add_for_the_province on simple_work_type for insert with check (may_write(province_code));
create policy change_for_the_province on simple_work_type for update using (may_write(province_code)) with check (may_write(province_code));
revoke delete, truncate on special_mechanism_rule, simple_work_type from ${product_role};
revoke update on simple_work_type from ${product_role};
grant update (valid_to) on simple_work_type to ${product_role};
