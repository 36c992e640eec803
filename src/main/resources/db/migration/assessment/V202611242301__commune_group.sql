-- To which commune group a commune belongs (sets since 2026), chosen by a person. A later choice is a later row.
create table commune_group (
    id            bigint      generated always as identity primary key,
    unit_code     text        not null,
    commune_group text        not null check (commune_group <> ''),
    valid_from    date        not null,
    reason        text        not null check (reason <> ''),
    document      text        not null default '',
    chosen_at     timestamptz not null,
    chosen_by     text        not null
);
create index on commune_group (unit_code, valid_from desc, id desc);
alter table commune_group enable row level security;
revoke update, delete on commune_group from ${product_role};
create policy read_in_scope on commune_group for select using ((select scope_is_everything()) or unit_code in (select scope_reads())
    or '=' || unit_code in (select scope_reads()));
create policy add_in_scope on commune_group for insert with check ((select scope_is_everything()) or unit_code in (select scope_writes()));
