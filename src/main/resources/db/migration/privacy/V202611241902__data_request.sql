-- What people ask about the data kept about them, and what they were answered.
create table data_request (
    id            uuid primary key,
    unit_code     text    not null,
    person_id     uuid references person,
    person_name   text    not null check (person_name <> ''),
    contact       text    not null,
    kind          text    not null check (kind in ('SEE', 'CORRECT', 'DELETE', 'OBJECT')),
    details       text    not null,
    received_on   date    not null,
    due_on        date    not null,
    due_confirmed boolean not null,
    state         text    not null check (state in ('RECEIVED', 'ANSWERED', 'REFUSED')),
    answer        text    not null default '',
    answered_on   date,
    answered_by   text    not null default '',
    check ((state = 'RECEIVED') = (answered_on is null)),
    check (state = 'RECEIVED' or answer <> '')
);
create index on data_request (unit_code, state, due_on);
create index on data_request (person_id);

alter table data_request enable row level security;
create policy read_in_scope on data_request for select using (may_read(unit_code));
create policy add_in_scope on data_request for insert with check (may_write(unit_code));
create policy change_in_scope on data_request for update using (may_write(unit_code)) with check (may_write(unit_code));
revoke delete, truncate on data_request from ${product_role};
