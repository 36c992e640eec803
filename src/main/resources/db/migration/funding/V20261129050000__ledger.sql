-- Where money comes from, with the days on which the source exists. Reference data: the bundled list is brought in at start, rows are never taken away.
create table funding_source (
    code       text primary key check (code ~ '^F[1-9][a-z]$'),
    name       text not null check (name <> ''),
    group_name text not null check (group_name <> ''),
    budget     boolean not null,
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from),
    position   smallint not null unique,
    source     text not null,
    confidence text not null check (confidence in ('SOURCED', 'INFERRED', 'RECALLED', 'UNKNOWN', 'PLACEHOLDER'))
);

-- Every movement of money of the programme in a commune, in whole đồng. A line is never changed: it is reversed by one with the opposite amount.
create table ledger_line (
    id           uuid        primary key,
    unit_code    text        not null,
    demo         boolean     not null,
    kind         text        not null check (kind in ('ESTIMATE', 'PLANNED', 'ALLOCATED', 'MOBILISED', 'PAID')),
    nature       text        not null check (nature in ('ENTRY', 'ADJUSTMENT', 'REVERSAL')),
    source       text        not null references funding_source (code),
    year         smallint    not null check (year between 2000 and 2100),
    day          date        not null,
    amount       bigint      not null check (amount <> 0 and amount between -1000000000000000 and 1000000000000000),
    paper_number text        not null,
    paper_day    date,
    paper_issuer text        not null,
    note         text        not null check (length(note) <= 1000),
    cause_kind   text        not null check (cause_kind in ('HAND', 'CONTRIBUTION')),
    cause_id     text        not null,
    cause_link   text        not null,
    reverses     uuid        unique,
    posted_at    timestamptz not null,
    posted_by    uuid,
    poster       text        not null,
    unique (id, unit_code, demo),
    foreign key (reverses, unit_code, demo) references ledger_line (id, unit_code, demo),
    check ((nature = 'REVERSAL') = (reverses is not null)),
    check (nature <> 'ENTRY' or amount > 0)
);
create index ledger_line_sums on ledger_line (unit_code, demo, kind, year, day) include (source, amount);
create index ledger_line_newest on ledger_line (unit_code, demo, day desc, id);

-- A reversal says the same with the opposite amount.
create function reversal_mirrors_line() returns trigger language plpgsql as $$
declare
    was ledger_line;
begin
    select * into was from ledger_line where id = new.reverses;
    if was.nature = 'REVERSAL' or new.amount <> -was.amount or new.kind <> was.kind or new.source <> was.source
        or new.year <> was.year or new.day < was.day then
        raise exception 'A reversal repeats its line with the opposite amount' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger reversal_mirrors before insert on ledger_line for each row when (new.reverses is not null) execute function reversal_mirrors_line();

alter table funding_source enable row level security;
create policy open_to_all on funding_source for select using (true);
create policy add_for_the_country on funding_source for insert with check (may_write('VN'));
create policy change_for_the_country on funding_source for update using (may_write('VN')) with check (may_write('VN'));

alter table ledger_line enable row level security;
create policy read_in_scope on ledger_line for select using ((select scope_is_everything()) or unit_code in (select scope_reads())
    or left(unit_code, 5) in (select scope_reads()) or '=' || unit_code in (select scope_reads()));
create policy add_in_scope on ledger_line for insert with check ((select scope_is_everything()) or unit_code in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()));
revoke update, delete, truncate on ledger_line from ${product_role};
revoke delete, truncate on funding_source from ${product_role};
