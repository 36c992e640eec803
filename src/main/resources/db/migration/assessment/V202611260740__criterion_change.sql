-- What touched the standing of a commune and was not looked at yet. Triggers write it in the transaction of the act itself: what commits late is not
-- missed, what is rolled back is not there. 'VN' stands for every commune watched; year 0 for every year.
create table assessment_touched (
    id        bigint   generated always as identity primary key,
    unit_code text     not null,
    kind      text     not null check (kind in ('VALUE', 'EVIDENCE', 'LEVEL', 'OVERRULING', 'SET', 'TIME', 'PLAN')),
    year      smallint not null,
    cause_id  text     not null default ''
);
create index assessment_touched_unit on assessment_touched (unit_code, id);

create function touch_by_values() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into assessment_touched (unit_code, kind, year, cause_id)
    select left(unit_code, 5), 'VALUE', year, max(id) from added group by 1, 3;
    return null;
end $$;
create trigger touches_standing after insert on measured_value referencing new table as added
    for each statement execute function touch_by_values();

create function touch_by_decisions() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into assessment_touched (unit_code, kind, year, cause_id)
    select distinct left(a.unit_code, 5), 'EVIDENCE', u.year, a.evidence_id::text
      from added a join evidence_use u on u.evidence_id = a.evidence_id;
    return null;
end $$;
create trigger touches_standing after insert on evidence_decision referencing new table as added
    for each statement execute function touch_by_decisions();

create function touch_by_uses() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into assessment_touched (unit_code, kind, year, cause_id)
    select distinct left(unit_code, 5), 'EVIDENCE', year, evidence_id::text from added;
    return null;
end $$;
create trigger touches_standing after insert on evidence_use referencing new table as added
    for each statement execute function touch_by_uses();
create trigger ending_touches_standing after update on evidence_use referencing new table as added
    for each statement execute function touch_by_uses();

create function touch_by_overrulings() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into assessment_touched (unit_code, kind, year, cause_id) select unit_code, 'OVERRULING', year, code from added;
    return null;
end $$;
create trigger touches_standing after insert on verdict_override referencing new table as added
    for each statement execute function touch_by_overrulings();
create trigger ending_touches_standing after update on verdict_override referencing new table as added
    for each statement execute function touch_by_overrulings();

create function touch_by_levels() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into assessment_touched (unit_code, kind, year, cause_id) select 'VN', 'LEVEL', 0, set_id || '/' || code from added;
    return null;
end $$;
create trigger touches_standing after insert on level_confirmation referencing new table as added
    for each statement execute function touch_by_levels();
create trigger ending_touches_standing after update on level_confirmation referencing new table as added
    for each statement execute function touch_by_levels();

create function touch_by_sets() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into assessment_touched (unit_code, kind, year, cause_id) select 'VN', 'SET', 0, set_id || '#' || revision from added;
    return null;
end $$;
create trigger touches_standing after insert on criteria_set_revision referencing new table as added
    for each statement execute function touch_by_sets();
create trigger publishing_touches_standing after update on criteria_set_revision referencing new table as added
    for each statement execute function touch_by_sets();

create function touch_by_groups() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into assessment_touched (unit_code, kind, year, cause_id) select unit_code, 'LEVEL', 0, commune_group from added;
    return null;
end $$;
create trigger touches_standing after insert on commune_group referencing new table as added
    for each statement execute function touch_by_groups();

-- A plan made in December is for the next year.
create function touch_by_snapshots() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into assessment_touched (unit_code, kind, year, cause_id)
    select unit_code, 'PLAN', extract(year from as_of + 31), id::text from added;
    return null;
end $$;
create trigger touches_standing after insert on assessment_snapshot referencing new table as added
    for each statement execute function touch_by_snapshots();

insert into assessment_touched (unit_code, kind, year, cause_id)
select left(unit_code, 5), 'VALUE', year, max(id) from measured_value group by 1, 3;
insert into assessment_touched (unit_code, kind, year, cause_id)
select unit_code, 'PLAN', extract(year from as_of + 31), id::text from assessment_snapshot;

-- How each criterion stood when it was looked at last.
create table criterion_seen (
    unit_code    text        not null,
    criteria_set text        not null,
    year         smallint    not null,
    criterion    smallint    not null check (criterion > 0),
    state        text        not null check (state in ('MET', 'REACHED', 'NOT_MET', 'UNDECIDED', 'NOT_ASSESSED')),
    risk         text        not null check (risk in ('NONE', 'EVIDENCE_ENDS', 'VALUE_FALLS')),
    seen_at      timestamptz not null,
    primary key (unit_code, criteria_set, year, criterion)
);

-- How criteria changed over time, and through what. Never changed.
create table criterion_change (
    id           bigint      generated always as identity primary key,
    unit_code    text        not null,
    criteria_set text        not null,
    year         smallint    not null,
    criterion    smallint    not null check (criterion > 0),
    from_state   text        not null check (from_state in ('MET', 'REACHED', 'NOT_MET', 'UNDECIDED', 'NOT_ASSESSED')),
    to_state     text        not null check (to_state in ('MET', 'REACHED', 'NOT_MET', 'UNDECIDED', 'NOT_ASSESSED')),
    risk         text        not null check (risk in ('NONE', 'EVIDENCE_ENDS', 'VALUE_FALLS')),
    cause        text        not null check (cause in ('VALUE', 'EVIDENCE', 'LEVEL', 'OVERRULING', 'SET', 'TIME', 'PLAN')),
    cause_id     text        not null,
    changed_at   timestamptz not null,
    check (from_state <> to_state or risk <> 'NONE')
);
create index criterion_change_of on criterion_change (unit_code, criteria_set, year, criterion, id desc);

-- Who has read the word of a change, and what they said to it.
create table criterion_change_read (
    change_id   bigint      not null references criterion_change,
    position_id uuid        not null,
    unit_code   text        not null,
    note        text        not null check (note <> ''),
    read_at     timestamptz not null,
    read_by     text        not null check (read_by <> ''),
    person_id   uuid,
    primary key (change_id, position_id)
);

do $$
declare
    one text;
    scoped text := '((select scope_is_everything()) or unit_code in (select scope_%1$s()) or left(unit_code, 5) in (select scope_%1$s())
        or ''='' || unit_code in (select scope_%1$s()))';
begin
    foreach one in array array['assessment_touched', 'criterion_seen', 'criterion_change', 'criterion_change_read'] loop
        execute format('alter table %I enable row level security', one);
        execute format('create policy read_in_scope on %I for select using ', one) || format(scoped, 'reads');
        execute format('create policy add_in_scope on %I for insert with check ', one) || format(scoped, 'writes');
        execute format('revoke update, delete, truncate on %I from ${product_role}', one);
    end loop;
    execute 'create policy change_in_scope on criterion_seen for update using ' || format(scoped, 'writes') || ' with check '
        || format(scoped, 'writes');
    execute 'create policy done_in_scope on assessment_touched for delete using ' || format(scoped, 'writes');
end $$;
grant update (state, risk, seen_at) on criterion_seen to ${product_role};
grant delete on assessment_touched to ${product_role};
