-- A human being who works with the product, once, whatever positions they hold over the years.
create table person (
    id         uuid primary key,
    unit_code  text        not null,
    name       text        not null check (name <> ''),
    phone      text unique check (phone ~ '^\+?\d{8,15}$'),
    email      text unique check (email like '%_@_%'),
    entered_at timestamptz not null,
    version    integer     not null default 0
);

-- A place in the machinery: role, unit, criteria, and the days on which it exists. Work hangs on it, so a change of holder leaves none behind.
create table staff_position (
    id         uuid primary key,
    unit_code  text    not null,
    role       text    not null,
    title      text    not null check (title <> ''),
    criteria   text[]  not null default '{}',
    valid_from date    not null,
    valid_to   date,
    version    integer not null default 0,
    check (valid_from <= valid_to)
);
create index on staff_position (unit_code);

-- Who held a position from when to when; one holder a day.
create table position_holder (
    id          uuid primary key,
    unit_code   text not null,
    position_id uuid not null references staff_position,
    person_id   uuid not null references person,
    valid_from  date not null,
    valid_to    date,
    check (valid_from <= valid_to),
    constraint one_holder_a_day exclude using gist (position_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index on position_holder (person_id);

-- Somebody acts in a position in place of its holder for some days.
create table delegation (
    id          uuid primary key,
    unit_code   text not null,
    position_id uuid not null references staff_position,
    person_id   uuid not null references person,
    valid_from  date not null,
    valid_to    date not null,
    reason      text not null check (reason <> ''),
    given_by    text not null,
    given_at    timestamptz not null,
    revoked_at  timestamptz,
    check (valid_from <= valid_to)
);
create index on delegation (person_id);
create index on delegation (position_id);

do $$
declare
    one text;
begin
    foreach one in array array['person', 'staff_position', 'position_holder', 'delegation'] loop
        execute format('alter table %I enable row level security', one);
        execute format('create policy read_in_scope on %I for select using (may_read(unit_code))', one);
        execute format('create policy add_in_scope on %I for insert with check (may_write(unit_code))', one);
        execute format('create policy change_in_scope on %I for update using (may_write(unit_code)) with check (may_write(unit_code))', one);
    end loop;
end $$;
revoke delete on person, staff_position, position_holder, delegation from ${product_role};
