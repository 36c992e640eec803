-- Open work. It hangs on a position, never on a person; who gave it is kept as it was called then.
create table duty (
    id                uuid primary key,
    unit_code         text        not null,
    position_id       uuid        not null references staff_position,
    title             text        not null check (title <> ''),
    details           text        not null,
    due               date,
    state             text        not null check (state in ('GIVEN', 'DONE', 'RETURNED', 'ACCEPTED', 'CANCELLED')),
    given_by          text        not null,
    given_by_person   uuid,
    given_by_position uuid references staff_position,
    given_at          timestamptz not null,
    read_at           timestamptz,
    done_by_person    uuid,
    reason            text        not null default '',
    link              text check (link ~ '^/[A-Za-z0-9]'),
    request_key       uuid        not null,
    version           integer     not null default 0,
    unique (position_id, request_key)
);
create index duty_open on duty (position_id) where state in ('GIVEN', 'DONE', 'RETURNED');
create index duty_given on duty (given_by_position, state);
create index duty_by_unit on duty (unit_code, given_at desc);

-- What happened to a duty, in order; never changed.
create table duty_step (
    id          bigint generated always as identity primary key,
    duty_id     uuid        not null references duty,
    kind        text        not null check (kind in ('GIVEN', 'READ', 'DONE', 'RETURNED', 'ACCEPTED', 'CANCELLED', 'PASSED_ON')),
    at          timestamptz not null,
    by_person   uuid,
    by_name     text        not null,
    by_title    text        not null,
    in_place_of text,
    note        text        not null
);
create index on duty_step (duty_id, id);

alter table duty enable row level security;
create policy read_in_scope on duty for select using (may_read(unit_code));
create policy add_in_scope on duty for insert with check (may_write(unit_code));
create policy change_in_scope on duty for update using (may_write(unit_code)) with check (may_write(unit_code));
revoke delete, truncate on duty from ${product_role};

-- A duty's history goes where the duty goes, also when another commune takes it over.
alter table duty_step enable row level security;
create policy read_with_duty on duty_step for select using (exists (select 1 from duty d where d.id = duty_id));
create policy add_with_duty on duty_step for insert with check (exists (select 1 from duty d where d.id = duty_id and may_write(d.unit_code)));
revoke update, delete, truncate on duty_step from ${product_role};
