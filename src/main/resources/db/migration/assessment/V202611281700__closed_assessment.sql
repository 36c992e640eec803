-- The assessment of a commune for a year as it was closed: the whole of it as one text with its fingerprint. Closing again is a later version;
-- no row is ever changed.
create table closed_assessment (
    id           bigint      generated always as identity primary key,
    unit_code    text        not null,
    criteria_set text        not null,
    year         smallint    not null check (year between 2000 and 2100),
    version      smallint    not null check (version > 0),
    set_revision integer     not null check (set_revision > 0),
    as_of        date        not null,
    met          smallint    not null check (met >= 0),
    total        smallint    not null check (total >= met),
    reason       text        not null default '',
    note         text        not null default '',
    content      text        not null check (content <> ''),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    closed_at    timestamptz not null,
    closed_by    text        not null check (closed_by <> ''),
    person_id    uuid,
    position_id  uuid,
    unique (unit_code, criteria_set, year, version),
    check (version = 1 or reason <> '')
);

create trigger closed_is_closed before update or delete on closed_assessment for each statement execute function refuse_change();
create trigger closed_is_kept before truncate on closed_assessment for each statement execute function refuse_change();

-- Values that were locked by closing and given back to be corrected, and why.
create table assessment_reopening (
    id          bigint      generated always as identity primary key,
    closed_id   bigint      not null unique references closed_assessment,
    unit_code   text        not null,
    reason      text        not null check (reason <> ''),
    reopened_at timestamptz not null,
    reopened_by text        not null check (reopened_by <> ''),
    person_id   uuid
);

create trigger reopening_is_history before update or delete on assessment_reopening for each statement execute function refuse_change();
create trigger reopening_is_kept before truncate on assessment_reopening for each statement execute function refuse_change();

do $$
declare
    one text;
    scoped text := '((select scope_is_everything()) or unit_code in (select scope_%1$s()) or left(unit_code, 5) in (select scope_%1$s())
        or ''='' || unit_code in (select scope_%1$s()))';
begin
    foreach one in array array['closed_assessment', 'assessment_reopening'] loop
        execute format('alter table %I enable row level security', one);
        execute format('create policy read_in_scope on %I for select using ', one) || format(scoped, 'reads');
        execute format('create policy add_in_scope on %I for insert with check ', one) || format(scoped, 'writes');
        execute format('revoke update, delete, truncate on %I from ${product_role}', one);
    end loop;
end $$;
