-- Works of the programme (handbook 6.3, 16): what is built, how far it is, under which contracts. Money is in the ledger alone.
create table work (
    id             uuid        primary key,
    unit_code      text        not null,
    demo           boolean     not null,
    name           text        not null check (name <> ''),
    purpose        text        not null,
    scale          text        not null,
    place          text        not null,
    hamlets        text[]      not null,
    criteria       text[]      not null,
    owner          text        not null check (owner <> ''),
    executor       text        not null check (executor in ('FIRM', 'COMMUNITY', 'HAMLET_GROUP', 'CREW')),
    design         text        not null,
    cost           bigint      check (cost between 1 and 1000000000000000),
    people_percent numeric(5, 2) check (people_percent between 0 and 100),
    starts_on      date,
    ends_on        date        check (ends_on >= starts_on),
    keeper         text        not null,
    special        boolean     not null,
    in_programme   text        not null check (in_programme in ('YES', 'NO', 'UNKNOWN')),
    managed_here   text        not null check (managed_here in ('YES', 'NO', 'UNKNOWN')),
    simple_design  text        not null check (simple_design in ('YES', 'NO', 'UNKNOWN')),
    work_type      text        not null,
    state          text        not null check (state in ('PROPOSED', 'HAMLET_AGREED', 'APPROVED', 'ALLOCATED', 'CONTRACTED', 'BUILDING', 'ACCEPTED', 'PAID',
                                                         'SETTLED', 'IN_USE', 'STOPPED')),
    entered_at     timestamptz not null,
    entered_by     text        not null,
    version        integer     not null default 0,
    unique (id, unit_code, demo)
);
create index work_of on work (unit_code, demo);

create table work_step (
    id         uuid        primary key,
    unit_code  text        not null,
    demo       boolean     not null,
    work_id    uuid        not null,
    position   integer     not null check (position > 0),
    from_state text        not null,
    to_state   text        not null,
    day        date        not null,
    paper      text        not null,
    reason     text        not null,
    done_at    timestamptz not null,
    done_by    text        not null,
    unique (work_id, position),
    foreign key (work_id, unit_code, demo) references work (id, unit_code, demo)
);

create table work_contract (
    id          uuid        primary key,
    unit_code   text        not null,
    demo        boolean     not null,
    work_id     uuid        not null,
    number      text        not null check (number <> ''),
    contractor  text        not null check (contractor <> ''),
    firm        boolean     not null,
    signed_on   date        not null,
    amount      bigint      not null check (amount between 1 and 1000000000000000),
    starts_on   date,
    ends_on     date        check (ends_on >= starts_on),
    ended       text        not null default '',
    entered_at  timestamptz not null,
    entered_by  text        not null,
    unique (id, unit_code, demo),
    foreign key (work_id, unit_code, demo) references work (id, unit_code, demo)
);
create index work_contract_of on work_contract (work_id);

-- How far the building is. Each entry stays; the newest day counts. A hamlet head writes for the own hamlet.
create table work_progress (
    id          uuid        primary key,
    unit_code   text        not null,
    demo        boolean     not null,
    work_id     uuid        not null,
    hamlet_code text        check (left(hamlet_code, length(unit_code)) = unit_code),
    day         date        not null,
    percent     smallint    not null check (percent between 0 and 100),
    note        text        not null,
    entered_at  timestamptz not null,
    entered_by  text        not null,
    foreign key (work_id, unit_code, demo) references work (id, unit_code, demo)
);
create index work_progress_of on work_progress (work_id, day desc, entered_at desc);

alter table ledger_line add foreign key (project_id, unit_code, demo) references work (id, unit_code, demo);

do $$
declare
    one text;
    place text;
begin
    foreach one in array array['work', 'work_step', 'work_contract', 'work_progress'] loop
        place := case when one = 'work_progress' then 'coalesce(hamlet_code, unit_code)' else 'unit_code' end;
        execute format('alter table %I enable row level security', one);
        execute format($policy$create policy read_in_scope on %I for select using ((select scope_is_everything()) or unit_code in (select scope_reads())
            or left(unit_code, 5) in (select scope_reads()) or '=' || unit_code in (select scope_reads()))$policy$, one);
        execute format($policy$create policy add_in_scope on %I for insert with check ((select scope_is_everything()) or %s in (select scope_writes())
            or left(unit_code, 5) in (select scope_writes()) or '=' || %s in (select scope_writes()))$policy$, one, place, place);
    end loop;
    foreach one in array array['work', 'work_contract'] loop
        execute format($policy$create policy change_in_scope on %I for update using ((select scope_is_everything()) or unit_code in (select scope_writes())
            or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()))
            with check ((select scope_is_everything()) or unit_code in (select scope_writes())
            or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()))$policy$, one);
    end loop;
end $$;
revoke delete, truncate on work, work_step, work_contract, work_progress from ${product_role};
revoke update on work_step, work_contract, work_progress from ${product_role};
grant update (ended) on work_contract to ${product_role};
