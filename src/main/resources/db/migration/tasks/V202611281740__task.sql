-- Work that somebody answers for (handbook 16, Task). It belongs to a commune; positions of its hamlets work on it too.
create table task (
    id                  uuid        primary key,
    unit_code           text        not null,
    year                smallint    not null check (year between 2000 and 2100),
    origin_kind         text        not null check (origin_kind in ('PLAN', 'MEETING', 'DIRECTIVE', 'HAND')),
    origin_id           uuid        not null,
    origin_label        text        not null,
    origin_path         text        not null,
    origin_link         text        check (origin_link ~ '^/[A-Za-z0-9]'),
    sort_key            text        collate "C" not null,
    title               text        not null check (title <> '' and length(title) <= 300),
    details             text        not null,
    criteria_set        text,
    criteria            smallint[]  not null default '{}' check (criteria = '{}' or criteria_set is not null),
    start               date,
    due                 date        check (due >= start),
    output              text        not null,
    evidence_kind       text,
    budget              text        not null,
    hamlets             text[]      not null default '{}',
    lead_hint           text        not null,
    due_hint            text        not null,
    state               text        not null check (state in ('NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'VERIFIED', 'DONE', 'BLOCKED', 'CANCELLED')),
    progress            smallint    not null default 0 check (progress between 0 and 100),
    reason              text        not null default '' check (state not in ('BLOCKED', 'CANCELLED') or reason <> ''),
    submitted_by_person uuid,
    search_key          text        not null,
    opened_at           timestamptz not null,
    version             integer     not null default 0,
    unique (id, unit_code),
    unique (unit_code, origin_kind, origin_id, origin_path)
);
create index task_by_due on task (unit_code, due, id);
create index task_open on task (unit_code, year, state, due);
create index task_by_title on task (unit_code, title collate "vi-x-icu", id);
create index task_of_criterion on task using gin (criteria);

-- Who has which part in it. A position has each part once; a task has one accountable and one lead.
create table task_part (
    task_id       uuid not null,
    unit_code     text not null,
    role          text not null check (role in ('ACCOUNTABLE', 'LEAD', 'SUPPORT')),
    position_id   uuid not null,
    title         text not null check (title <> ''),
    position_unit text not null,
    primary key (task_id, role, position_id),
    foreign key (task_id, unit_code) references task (id, unit_code)
);
create unique index task_part_single on task_part (task_id, role) where role <> 'SUPPORT';
create index task_part_of_position on task_part (position_id, task_id);

-- What must be done before it.
create table task_need (
    task_id   uuid not null,
    needs_id  uuid not null check (needs_id <> task_id),
    unit_code text not null,
    primary key (task_id, needs_id),
    foreign key (task_id, unit_code) references task (id, unit_code),
    foreign key (needs_id, unit_code) references task (id, unit_code)
);
create index task_need_back on task_need (needs_id);

-- What happened to it, in order; never changed.
create table task_step (
    id          bigint      generated always as identity primary key,
    task_id     uuid        not null,
    unit_code   text        not null,
    kind        text        not null,
    to_state    text,
    at          timestamptz not null,
    by_person   uuid,
    by_name     text        not null,
    by_position uuid,
    by_title    text        not null,
    in_place_of text,
    progress    smallint    check (progress between 0 and 100),
    note        text        not null,
    foreign key (task_id, unit_code) references task (id, unit_code)
);
create index task_step_of on task_step (task_id, id);
create index task_step_by on task_step (by_person);

-- Evidence that proves it; the same pieces prove the figures of its criteria.
create table task_evidence (
    task_id     uuid        not null,
    unit_code   text        not null,
    evidence_id uuid        not null,
    added_at    timestamptz not null,
    primary key (task_id, evidence_id),
    foreign key (task_id, unit_code) references task (id, unit_code)
);
create index task_evidence_back on task_evidence (evidence_id);

-- Whoever writes for the commune changes its tasks; whoever sits in a unit that has a part in one goes on with that one.
do $$
declare
    one text;
    once text := '((select scope_is_everything()) or unit_code in (select scope_%1$s()) or left(unit_code, 5) in (select scope_%1$s())
        or ''='' || unit_code in (select scope_%1$s()))';
    part text := ' or exists (select 1 from task_part p where p.task_id = %1$I.%2$I and (p.position_unit in (select scope_writes())
        or left(p.position_unit, 5) in (select scope_writes())))';
begin
    foreach one in array array['task', 'task_part', 'task_need', 'task_step', 'task_evidence'] loop
        execute format('alter table %I enable row level security', one);
        execute format('create policy read_in_scope on %I for select using ' || format(once, 'reads'), one);
    end loop;
    foreach one in array array['task', 'task_part', 'task_need'] loop
        execute format('create policy add_in_scope on %I for insert with check ' || format(once, 'writes'), one);
    end loop;
    foreach one in array array['task_part', 'task_need'] loop
        execute format('create policy remove_in_scope on %I for delete using ' || format(once, 'writes'), one);
    end loop;
    execute 'create policy change_in_scope on task for update using (' || format(once, 'writes') || format(part, 'task', 'id')
        || ') with check (' || format(once, 'writes') || format(part, 'task', 'id') || ')';
    foreach one in array array['task_step', 'task_evidence'] loop
        execute format('create policy add_with_part on %I for insert with check (', one) || format(once, 'writes')
            || format(part, one, 'task_id') || ')';
    end loop;
end $$;
revoke delete, truncate on task from ${product_role};
revoke update, truncate on task_part, task_need from ${product_role};
revoke update, delete, truncate on task_step, task_evidence from ${product_role};
