-- Land that people give (handbook 10.2). Which paper a step needs is data with dates: the bundled list is brought in at start, rows are never taken away.
create table land_paper (
    code       text     not null check (code ~ '^[A-Z_]{1,40}$'),
    name       text     not null check (name <> ''),
    step       text     not null check (step in ('MEASURED', 'SIGNED', 'CONFIRMED', 'HANDED_OVER', 'REGISTERED')),
    valid_from date     not null,
    valid_to   date     check (valid_to >= valid_from),
    position   smallint not null,
    source     text     not null,
    confidence text     not null check (confidence in ('SOURCED', 'INFERRED', 'RECALLED', 'UNKNOWN', 'PLACEHOLDER')),
    primary key (code, valid_from)
);

alter table contribution add constraint contribution_of_book unique (id, unit_code, demo);

-- The way of the land beside that of the gift: the receipt is given when it is handed over.
create table land_donation (
    contribution_id uuid    primary key,
    unit_code     text      not null,
    demo          boolean   not null,
    hamlet_code   text      check (left(hamlet_code, length(unit_code)) = unit_code),
    step          text      not null default 'PLEDGED'
                  check (step in ('PLEDGED', 'MEASURED', 'SIGNED', 'CONFIRMED', 'HANDED_OVER', 'REGISTERED')),
    sheet         text      not null default '',
    parcel        text      not null default '',
    land_use      text      not null default '',
    certificate   text      not null default '',
    area          numeric(18, 3) check (area > 0),
    remaining     numeric(18, 3) check (remaining >= 0),
    assets        text      not null default '',
    measured      numeric(18, 3) check (measured > 0),
    measured_on   date,
    signed_on     date,
    confirmed_on  date,
    handed_on     date,
    registered_on date,
    entered_at    timestamptz not null,
    entered_by    text        not null,
    version       integer     not null default 0,
    unique (contribution_id, unit_code, demo),
    foreign key (contribution_id, unit_code, demo) references contribution (id, unit_code, demo),
    check (step = 'PLEDGED' or measured is not null),
    check ((step in ('HANDED_OVER', 'REGISTERED')) = (handed_on is not null)),
    check ((step = 'REGISTERED') = (registered_on is not null)),
    check (signed_on >= measured_on and confirmed_on >= signed_on and handed_on >= confirmed_on and registered_on >= handed_on)
);
create index land_donation_of on land_donation (unit_code, demo, step);

create table land_donation_paper (
    contribution_id uuid    not null,
    unit_code     text      not null,
    demo          boolean   not null,
    hamlet_code   text      check (left(hamlet_code, length(unit_code)) = unit_code),
    paper         text      not null,
    number        text      not null check (number <> ''),
    day           date      not null,
    place         text      not null check (place <> ''),
    entered_at    timestamptz not null,
    entered_by    text        not null,
    primary key (contribution_id, paper),
    foreign key (contribution_id, unit_code, demo) references land_donation (contribution_id, unit_code, demo)
);

-- Land received before land had a way of its own was handed over on that day; what else is known of it is still to be written down.
insert into land_donation (contribution_id, unit_code, demo, hamlet_code, step, measured, handed_on, entered_at, entered_by)
select id, unit_code, demo, hamlet_code, 'HANDED_OVER', quantity, received_on, entered_at, entered_by
  from contribution where kind = 'LAND' and received_on is not null;

do $$
declare
    one text;
begin
    foreach one in array array['land_donation', 'land_donation_paper'] loop
        execute format('alter table %I enable row level security', one);
        execute format($policy$create policy read_in_scope on %I for select using ((select scope_is_everything())
            or coalesce(hamlet_code, unit_code) in (select scope_reads())
            or left(unit_code, 5) in (select scope_reads()) or '=' || coalesce(hamlet_code, unit_code) in (select scope_reads()))$policy$, one);
        execute format($policy$create policy add_in_scope on %I for insert with check ((select scope_is_everything())
            or coalesce(hamlet_code, unit_code) in (select scope_writes())
            or left(unit_code, 5) in (select scope_writes()) or '=' || coalesce(hamlet_code, unit_code) in (select scope_writes()))$policy$, one);
        execute format($policy$create policy change_in_scope on %I for update using ((select scope_is_everything())
            or coalesce(hamlet_code, unit_code) in (select scope_writes())
            or left(unit_code, 5) in (select scope_writes()) or '=' || coalesce(hamlet_code, unit_code) in (select scope_writes()))
            with check ((select scope_is_everything()) or coalesce(hamlet_code, unit_code) in (select scope_writes())
            or left(unit_code, 5) in (select scope_writes()) or '=' || coalesce(hamlet_code, unit_code) in (select scope_writes()))$policy$, one);
    end loop;
end $$;
alter table land_paper enable row level security;
create policy open_to_all on land_paper for select using (true);
create policy add_for_the_country on land_paper for insert with check (may_write('VN'));
create policy change_for_the_country on land_paper for update using (may_write('VN')) with check (may_write('VN'));
revoke delete, truncate on land_paper, land_donation, land_donation_paper from ${product_role};
