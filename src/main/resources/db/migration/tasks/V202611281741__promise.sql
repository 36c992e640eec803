-- What a task promises beyond itself: a document to be issued (handbook 16, Document promise), or something done again and again.
create table task_promise (
    id             uuid     primary key,
    unit_code      text     not null,
    task_id        uuid     not null,
    kind           text     not null check (kind in ('DOCUMENT', 'SURVEY', 'MEETING', 'REPORT', 'PERIODIC')),
    title          text     not null check (title <> ''),
    rhythm         text     not null check (rhythm in ('ONCE', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
    position_id    uuid,
    position_title text     not null,
    due            date,
    state          text     not null check (state in ('PROMISED', 'DRAFTING', 'ISSUED', 'DROPPED')),
    reason         text     not null default '' check (state <> 'DROPPED' or reason <> ''),
    number         text     not null default '',
    issued_on      date     check (state <> 'ISSUED' or issued_on is not null),
    document_link  text     check (document_link ~ '^/[A-Za-z0-9]'),
    version        integer  not null default 0,
    unique (id, unit_code),
    unique (task_id, kind),
    foreign key (task_id, unit_code) references task (id, unit_code)
);
create index task_promise_open on task_promise (unit_code, due) where state in ('PROMISED', 'DRAFTING');
create index task_promise_of_position on task_promise (position_id) where state in ('PROMISED', 'DRAFTING');

-- What happened to it, in order; never changed.
create table task_promise_step (
    id         bigint      generated always as identity primary key,
    promise_id uuid        not null,
    unit_code  text        not null,
    state      text        not null,
    at         timestamptz not null,
    by_person  uuid,
    by_name    text        not null,
    by_title   text        not null,
    note       text        not null,
    foreign key (promise_id, unit_code) references task_promise (id, unit_code)
);
create index task_promise_step_of on task_promise_step (promise_id, id);

do $$
declare
    one text;
    once text := '((select scope_is_everything()) or unit_code in (select scope_%1$s()) or left(unit_code, 5) in (select scope_%1$s())
        or ''='' || unit_code in (select scope_%1$s()))';
begin
    foreach one in array array['task_promise', 'task_promise_step'] loop
        execute format('alter table %I enable row level security', one);
        execute format('create policy read_in_scope on %I for select using ' || format(once, 'reads'), one);
        execute format('create policy add_in_scope on %I for insert with check ' || format(once, 'writes'), one);
    end loop;
    execute 'create policy change_in_scope on task_promise for update using ' || format(once, 'writes') || ' with check ' || format(once, 'writes');
end $$;
revoke delete, truncate on task_promise from ${product_role};
revoke update, delete, truncate on task_promise_step from ${product_role};
