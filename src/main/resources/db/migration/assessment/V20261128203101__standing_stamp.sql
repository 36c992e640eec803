-- How often what touched a commune was taken out of the queue: together with what still waits there it says whether anything has changed.
create sequence assessment_look_number;
create table assessment_looked (
    unit_code text   primary key,
    look      bigint not null
);

create function note_look() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into assessment_looked (unit_code, look)
    select unit_code, nextval('assessment_look_number') from (select distinct unit_code from taken) one
        on conflict (unit_code) do update set look = excluded.look;
    return null;
end $$;
create trigger looking_is_noted after delete on assessment_touched referencing old table as taken
    for each statement execute function note_look();

-- Which kinds of evidence count decides what is proved.
create function touch_by_requirements() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into assessment_touched (unit_code, kind, year, cause_id) select distinct 'VN', 'EVIDENCE', 0, measure from added;
    return null;
end $$;
create trigger touches_standing after insert on evidence_requirement referencing new table as added
    for each statement execute function touch_by_requirements();
create trigger ending_touches_standing after update on evidence_requirement referencing new table as added
    for each statement execute function touch_by_requirements();

-- Differs whenever anything was committed that the standing of the commune rests on. It tells nothing but that, so it may be asked for any commune.
create function assessment_stamp(unit text) returns text language sql stable security definer set search_path = public, pg_temp as $$
    select concat_ws('.', (select stamp from unit_stamp), (select string_agg(look::text, '.' order by unit_code) from assessment_looked
                            where unit_code in (unit, 'VN')),
                     count(*), bit_xor(hashint8extended(id, 0)))
      from assessment_touched where unit_code in (unit, 'VN')
$$;
revoke all on function assessment_stamp(text) from public;
grant execute on function assessment_stamp(text) to ${product_role};

do $$
declare
    scoped text := '((select scope_is_everything()) or unit_code in (select scope_%1$s()) or left(unit_code, 5) in (select scope_%1$s())
        or ''='' || unit_code in (select scope_%1$s()))';
begin
    execute 'alter table assessment_looked enable row level security';
    execute 'create policy read_in_scope on assessment_looked for select using ' || format(scoped, 'reads');
    execute 'revoke insert, update, delete, truncate on assessment_looked from ${product_role}';
    execute 'revoke all on sequence assessment_look_number from ${product_role}';
end $$;
