-- Words are looked for without marks, capitals and regard to where the tone stands: the same key as the product's (shared.VietnameseText).
create function search_key(said text) returns text language sql immutable parallel safe as $$
    select btrim(regexp_replace(lower(translate(regexp_replace(normalize(said, NFD), '[\u0300-\u036F]', '', 'g'), 'Đđ', 'dd')),
        '[\s\u00A0\u2000-\u200A\u202F\u3000]+', ' ', 'g'))
$$;

-- The words of a text, each once: letters and digits without marks. "tiêu chí số 6" and "TC 06" are the word tc6 besides; a number is also there
-- without its leading zeros.
create function search_words(said text) returns text[] language sql immutable parallel safe as $$
    with word as (
        select left(w, 60) as w from regexp_split_to_table(regexp_replace(left(search_key(said), 200000),
            '\m(tieu chi|tc) ?(so|thu)? ?0*([0-9]{1,3})\M', '\1 \2 \3 tc\3', 'g'), '[^a-z0-9]+') w where w <> '')
    select coalesce(array_agg(distinct w), '{}') from (select w from word union all select ltrim(w, '0') from word where w ~ '^0+[1-9]') every
$$;

-- The keys of a document's number: as a whole and its first figures, without leading zeros. "05/KH-UBND" is {5-kh-ubnd, 5}.
create function search_numbers(said text) returns text[] language sql immutable parallel safe as $$
    select case when key = '' then '{}' else array[key, substring(key from '^[^-]+')] end
      from (select regexp_replace(btrim(regexp_replace(search_key(said), '[^a-z0-9]+', '-', 'g'), '-'), '^0+([0-9])', '\1')) k (key)
$$;

create function search_vector(unit text, said text, criteria smallint[]) returns tsvector language sql immutable parallel safe as $$
    select array_to_tsvector(search_words(said) || ('@' || left(unit, 5)) || coalesce((select array_agg('tc' || c) from unnest(criteria) c), '{}'))
$$;

-- Everything that can be found, written by triggers of the tables it comes from, in the transaction of the act itself. Which act a kind asks for
-- stands in the product's table of kinds; positions, where given, are the only ones for whom it is there.
create table search_entry (
    kind        text       not null,
    object_id   text       not null,
    unit_code   text       not null,
    title       text       not null,
    number      text       not null,
    criteria    smallint[] not null,
    body        text       not null,
    year        smallint,
    day         date,
    path        text       not null check (path ~ '^/[a-z]'),
    positions   uuid[],
    title_key   text       collate "C" not null generated always as (left(search_key(title), 300)) stored,
    number_keys text[]     not null generated always as (search_numbers(number)) stored,
    title_words tsvector   not null generated always as (search_vector(unit_code, title || ' ' || number, criteria)) stored,
    words       tsvector   not null generated always as (search_vector(unit_code, title || ' ' || number || ' ' || body, criteria)) stored,
    primary key (kind, object_id)
);
create index search_entry_title on search_entry (title_key);
create index search_entry_number on search_entry using gin (number_keys);
create index search_entry_title_words on search_entry using gin (title_words);
create index search_entry_words on search_entry using gin (words);

alter table search_entry enable row level security;
create policy read_in_scope on search_entry for select using ((select scope_is_everything()) or unit_code in (select scope_reads())
    or left(unit_code, 5) in (select scope_reads()) or '=' || unit_code in (select scope_reads()));
revoke insert, update, delete, truncate on search_entry from ${product_role};

-- What a kind consists of says the view searchable_<kind> of its own module: id, unit_code, title, number, criteria, body, year, day, path, positions.
-- Entries are held first and read from the view afterwards, so that of two acts on one object the later sees the earlier.
create function search_refresh(of_kind text, ids text[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    source text := 'searchable_' || lower(of_kind);
    type   text := (select format_type(atttypid, null) from pg_attribute where attrelid = source::regclass and attname = 'id');
begin
    perform from search_entry where kind = of_kind and object_id = any (ids) order by object_id for update;
    execute format($q$
        insert into search_entry (kind, object_id, unit_code, title, number, criteria, body, year, day, path, positions)
        select $1, v.id::text, v.unit_code, v.title, coalesce(v.number, ''), coalesce(v.criteria, '{}'), coalesce(v.body, ''), v.year, v.day, v.path,
            v.positions from %I v where v.id = any ($2::%s[]) order by 2
        on conflict (kind, object_id) do update set unit_code = excluded.unit_code, title = excluded.title, number = excluded.number,
            criteria = excluded.criteria, body = excluded.body, year = excluded.year, day = excluded.day, path = excluded.path,
            positions = excluded.positions
        where (search_entry.unit_code, search_entry.title, search_entry.number, search_entry.criteria, search_entry.body, search_entry.year,
            search_entry.day, search_entry.path, search_entry.positions) is distinct from (excluded.unit_code, excluded.title, excluded.number,
            excluded.criteria, excluded.body, excluded.year, excluded.day, excluded.path, excluded.positions)$q$, source, type) using of_kind, ids;
    execute format('delete from search_entry e where e.kind = $1 and e.object_id = any ($2)
        and not exists (select from %I v where v.id = any ($2::%s[]) and v.id::text = e.object_id)', source, type) using of_kind, ids;
end $$;

-- Its arguments: the kind, and a query that reads from the rows touched which of its objects they belong to.
create function search_follow() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    ids text[];
begin
    execute 'select array_agg(distinct id::text order by id::text) from (' || tg_argv[1] || ') of_touched (id) where id is not null' into ids;
    if ids is not null then
        perform search_refresh(tg_argv[0], ids);
    end if;
    return null;
end $$;

-- Has the entries of a kind follow a table; for the migrations of the modules.
create function search_watch(of_kind text, watched regclass, query text) returns void language plpgsql as $$
begin
    execute format('create trigger %I after insert on %s referencing new table as touched for each statement execute function search_follow(%L, %L)',
        'search_' || lower(of_kind) || '_added', watched, of_kind, query);
    execute format('create trigger %I after update on %s referencing new table as touched for each statement execute function search_follow(%L, %L)',
        'search_' || lower(of_kind) || '_changed', watched, of_kind, query);
    execute format('create trigger %I after delete on %s referencing old table as touched for each statement execute function search_follow(%L, %L)',
        'search_' || lower(of_kind) || '_gone', watched, of_kind, query);
end $$;

-- Every object and every entry of a kind, to be brought up to date some hundred at a time.
create function search_objects(of_kind text) returns setof text language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not scope_is_everything() then
        raise exception 'Only the product itself rebuilds the index' using errcode = 'insufficient_privilege';
    end if;
    return query execute format('select v.id::text from %I v union select e.object_id from search_entry e where e.kind = $1 order by 1',
        'searchable_' || lower(of_kind)) using of_kind;
end $$;

create function search_rebuild(of_kind text, ids text[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not scope_is_everything() then
        raise exception 'Only the product itself rebuilds the index' using errcode = 'insufficient_privilege';
    end if;
    perform search_refresh(of_kind, ids);
end $$;

-- How many entries of a kind are missing, too many or say something else than their object.
create function search_differences(of_kind text) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wrong bigint;
begin
    if not scope_is_everything() then
        raise exception 'Only the product itself checks the index' using errcode = 'insufficient_privilege';
    end if;
    execute format($q$select count(*) from (select v.id::text as id, v.unit_code, v.title, coalesce(v.number, '') as number,
            coalesce(v.criteria, '{}') as criteria, coalesce(v.body, '') as body, v.year, v.day, v.path, v.positions from %I v) v
        full join (select * from search_entry where kind = $1) e on e.object_id = v.id
        where (v.id, v.unit_code, v.title, v.number, v.criteria, v.body, v.year, v.day, v.path, v.positions) is distinct from
            (e.object_id, e.unit_code, e.title, e.number, e.criteria, e.body, e.year, e.day, e.path, e.positions)$q$,
        'searchable_' || lower(of_kind)) into wrong using of_kind;
    return wrong;
end $$;

-- Finds within the scope of the transaction, the best first in each step, at most so many a step: 1 the very number, 2 the title begins so, 3 all
-- words in title, 4 anywhere. As the owner, for a policy would keep the words from being looked up in the index; the rule of the policy stands inside.
create function search_found(wanted text, title_start text, wanted_number text, kinds text[], own_kinds text[], own_position uuid, of_year integer,
    most integer) returns table (kind text, object_id text, step integer, day date)
    language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
    question tsquery := wanted::tsquery;
    visible  text := $v$ and (e.kind = any ($4) or (e.kind = any ($5) and $6 = any (e.positions))) and ($7 is null or e.year = $7)
        and ((select scope_is_everything()) or e.unit_code in (select scope_reads()) or left(e.unit_code, 5) in (select scope_reads())
            or '=' || e.unit_code in (select scope_reads())) $v$;
begin
    return query execute 'select h.kind, h.object_id, min(h.step), max(h.day) from (
        (select e.kind, e.object_id, 1 as step, e.day from search_entry e where $3 <> '''' and e.number_keys @> array[$3]' || visible || 'limit $8)
        union all
        (select e.kind, e.object_id, 2, e.day from search_entry e where $2 <> '''' and e.title_key >= $2 and e.title_key < $2 || chr(1114111)'
            || visible || 'limit $8)
        union all
        (select e.kind, e.object_id, 3, e.day from search_entry e where e.title_words @@ $1' || visible || 'limit $8)
        union all
        (select e.kind, e.object_id, 4, e.day from search_entry e where e.words @@ $1' || visible || 'limit $8)) h group by 1, 2'
        using question, title_start, wanted_number, kinds, own_kinds, own_position, of_year, most;
end $$;

revoke execute on function search_refresh, search_follow, search_watch from public;
