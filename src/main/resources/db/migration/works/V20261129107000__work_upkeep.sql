-- What is done to keep accepted works up and how they stand: the newest day counts. The cost is told only, money is in the ledger alone.
create table work_upkeep (
    id          uuid        primary key,
    unit_code   text        not null,
    demo        boolean     not null,
    work_id     uuid        not null,
    hamlet_code text        check (left(hamlet_code, length(unit_code)) = unit_code),
    day         date        not null,
    kind        text        not null check (kind in ('INSPECTION', 'CLEANING', 'REPAIR')),
    condition   text        not null check (condition in ('GOOD', 'WORN', 'BROKEN', 'OUT_OF_USE')),
    cost        bigint      check (cost between 0 and 1000000000000000),
    words       text        not null,
    entered_at  timestamptz not null,
    entered_by  text        not null,
    foreign key (work_id, unit_code, demo) references work (id, unit_code, demo)
);
create index work_upkeep_of on work_upkeep (work_id, day desc, entered_at desc);

alter table work_upkeep enable row level security;
create policy read_in_scope on work_upkeep for select using ((select scope_is_everything()) or unit_code in (select scope_reads())
    or left(unit_code, 5) in (select scope_reads()) or '=' || unit_code in (select scope_reads()));
create policy add_in_scope on work_upkeep for insert with check ((select scope_is_everything()) or coalesce(hamlet_code, unit_code) in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || coalesce(hamlet_code, unit_code) in (select scope_writes()));
revoke update, delete, truncate on work_upkeep from ${product_role};
