-- A policy that calls may_read takes the scope apart for every row: 18 s for a province among 500,000 plans. As sub-selects the scope is taken apart
-- once a query and looked up by hash: 0.07 s for the same. The meaning stays that of may_read and may_write, which remain for single questions.
create function scope_is_everything() returns boolean language sql stable parallel safe as $$
    select coalesce(current_setting('ntm.everything', true) = 'on', false)
$$;

create function scope_reads() returns setof text language sql stable parallel safe as $$
    select unnest(nullif(current_setting('ntm.reads', true), '')::text[])
$$;

create function scope_writes() returns setof text language sql stable parallel safe as $$
    select unnest(nullif(current_setting('ntm.writes', true), '')::text[])
$$;

do $$
declare
    one record;
    said text;
    once text := '((select scope_is_everything()) or unit_code in (select scope_%1$s()) or left(unit_code, 5) in (select scope_%1$s())
        or ''='' || unit_code in (select scope_%1$s()))';
begin
    for one in select * from pg_policies where schemaname = 'public' and concat(qual, with_check) ~ 'may_(read|write)\(unit_code\)' loop
        said := '';
        if one.qual is not null then
            said := said || ' using (' || replace(replace(one.qual, 'may_read(unit_code)', format(once, 'reads')),
                'may_write(unit_code)', format(once, 'writes')) || ')';
        end if;
        if one.with_check is not null then
            said := said || ' with check (' || replace(replace(one.with_check, 'may_read(unit_code)', format(once, 'reads')),
                'may_write(unit_code)', format(once, 'writes')) || ')';
        end if;
        execute format('alter policy %I on %I', one.policyname, one.tablename) || said;
    end loop;
end $$;
