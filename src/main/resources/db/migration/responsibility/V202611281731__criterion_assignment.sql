-- Which position answers for a criterion from when to when. A row ends or is void (taken back on the day it began); nothing else of it changes.
create table criterion_assignment (
    id             bigint      generated always as identity primary key,
    unit_code      text        not null,
    set_id         text        not null,
    criterion      smallint    not null check (criterion > 0),
    part           text        not null check (part in ('ACCOUNTABLE', 'LEAD', 'SUPPORT')),
    position_id    uuid        not null,
    position_title text        not null check (position_title <> ''),
    position_unit  text        not null,
    valid_from     date        not null,
    valid_to       date,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    person_id      uuid,
    ended_at       timestamptz,
    ended_by       text,
    void           boolean     not null default false,
    check (valid_from <= valid_to),
    constraint one_accountable_a_day exclude using gist
        (unit_code with =, set_id with =, criterion with =, daterange(valid_from, valid_to, '[]') with &&) where (part = 'ACCOUNTABLE' and not void),
    constraint one_part_a_day exclude using gist
        (unit_code with =, set_id with =, criterion with =, position_id with =, daterange(valid_from, valid_to, '[]') with &&) where (not void)
);
create index on criterion_assignment (unit_code, set_id, criterion);
create index on criterion_assignment (position_id);
create index criterion_assignment_days on criterion_assignment (valid_from, valid_to) where not void;
revoke update, delete, truncate on criterion_assignment from ${product_role};
grant update (valid_to, ended_at, ended_by, void) on criterion_assignment to ${product_role};

alter table criterion_assignment enable row level security;
create policy read_in_scope on criterion_assignment for select using ((select scope_is_everything()) or unit_code in (select scope_reads())
    or left(unit_code, 5) in (select scope_reads()) or '=' || unit_code in (select scope_reads()));
create policy add_in_scope on criterion_assignment for insert with check ((select scope_is_everything()) or unit_code in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()));
create policy end_in_scope on criterion_assignment for update using ((select scope_is_everything()) or unit_code in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()))
    with check ((select scope_is_everything()) or unit_code in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()));
