-- Changes with every change of a unit, so that what was read of units may be kept as long as it stays the same. Taken from a sequence: what was rolled
-- back never comes again.
create sequence unit_stamp_number;
create table unit_stamp (
    only_row boolean primary key default true check (only_row),
    stamp    bigint  not null
);
insert into unit_stamp (stamp) values (nextval('unit_stamp_number'));

create function renew_unit_stamp() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update unit_stamp set stamp = nextval('unit_stamp_number');
    return null;
end $$;
do $$
declare
    one text;
begin
    foreach one in array array['admin_unit', 'unit_succession', 'hamlet_word'] loop
        execute format('create trigger renews_stamp after insert or update or delete or truncate on %I for each statement execute function renew_unit_stamp()', one);
    end loop;
end $$;

alter table unit_stamp enable row level security;
create policy open_to_all on unit_stamp for select using (true);
revoke insert, update, delete, truncate on unit_stamp from ${product_role};
revoke all on sequence unit_stamp_number from ${product_role};
