-- Measured values, every version of them. The current version of a value has no replaced_at; nothing else of a row ever changes.
create table measured_value (
    id          bigint      generated always as identity primary key,
    unit_code   text        not null,
    measure     text        not null check (measure like '%/%'),
    part        text        not null default '' check (part ~ '^(|women|men|p[1-9][0-9]?)$'),
    year        smallint    not null check (year between 2000 and 2100),
    measured_on date        not null,
    shape       text        not null check (shape in ('RATIO', 'AMOUNT', 'YES_NO', 'RANK', 'NOT_APPLICABLE', 'WITHDRAWN')),
    numerator   numeric(21, 6) check (numerator >= 0),
    denominator numeric(21, 6) check (denominator > 0),
    amount      numeric(21, 6),
    yes         boolean,
    rank        text        check (rank <> ''),
    reason      text        check (reason <> ''),
    document    text        check (document <> ''),
    note        text        not null default '',
    import_id   uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    person_id   uuid,
    replaced_at timestamptz,
    check ((shape = 'RATIO') = (numerator is not null and denominator is not null)),
    check ((shape = 'AMOUNT') = (amount is not null)),
    check ((shape = 'YES_NO') = (yes is not null)),
    check ((shape = 'RANK') = (rank is not null)),
    check (shape <> 'NOT_APPLICABLE' or (reason is not null and document is not null)),
    check (shape <> 'WITHDRAWN' or reason is not null),
    check (extract(year from measured_on) = year),
    check (replaced_at >= recorded_at)
);
-- One current version; also the way to all values of a unit.
create unique index measured_value_current on measured_value (unit_code, year, measure, part) where replaced_at is null;
create index measured_value_versions on measured_value (unit_code, measure, part, year, id);
create index measured_value_import on measured_value (import_id) where import_id is not null;

create function only_replace_value() returns trigger language plpgsql as $$
begin
    if old.replaced_at is not null or new.replaced_at is null or (to_jsonb(new) - 'replaced_at') <> (to_jsonb(old) - 'replaced_at') then
        raise exception 'A version of a value is history and is not changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
revoke update, delete on measured_value from ${product_role};
grant update (replaced_at) on measured_value to ${product_role};
create trigger version_stays before update on measured_value for each row
    when (old.replaced_at is not null or new.replaced_at is null) execute function only_replace_value();

-- From its confirmation on a value is locked, until it is given back with a reason.
create table value_lock (
    id          bigint      generated always as identity primary key,
    unit_code   text        not null,
    measure     text        not null check (measure like '%/%'),
    year        smallint    not null,
    cause       text        not null check (cause <> ''),
    locked_at   timestamptz not null,
    locked_by   text        not null,
    released_at timestamptz,
    released_by text,
    reason      text        check (reason <> ''),
    check ((released_at is null) = (released_by is null) and (released_at is null) = (reason is null)),
    check (released_at >= locked_at)
);
create unique index value_lock_held on value_lock (unit_code, year, measure) where released_at is null;
revoke update, delete on value_lock from ${product_role};
grant update (released_at, released_by, reason) on value_lock to ${product_role};

do $$
declare
    one text;
    scoped text := '((select scope_is_everything()) or unit_code in (select scope_%1$s()) or left(unit_code, 5) in (select scope_%1$s())
        or ''='' || unit_code in (select scope_%1$s()))';
begin
    foreach one in array array['measured_value', 'value_lock'] loop
        execute format('alter table %I enable row level security', one);
        execute format('create policy read_in_scope on %I for select using ', one) || format(scoped, 'reads');
        execute format('create policy add_in_scope on %I for insert with check ', one) || format(scoped, 'writes');
        execute format('create policy replace_in_scope on %I for update using ', one) || format(scoped, 'writes')
            || ' with check ' || format(scoped, 'writes');
    end loop;
end $$;
