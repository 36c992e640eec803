-- Rows of the roadmap (table B11), every version of them. The current version has no replaced_at; nothing else of a row ever changes.
create table roadmap_row (
    id             bigint      generated always as identity primary key,
    unit_code      text        not null,
    set_id         text        not null,
    year           smallint    not null check (year between 2000 and 2100),
    criterion      smallint    not null check (criterion > 0),
    indicator      text        not null default '',
    goal           text        not null,
    solution       text        not null,
    money          bigint      check (money >= 0),
    effort         bigint      check (effort >= 0),
    due            date,
    position_id    uuid,
    position_title text        not null default '' check (position_title = '' or position_id is not null),
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    person_id      uuid,
    replaced_at    timestamptz check (replaced_at >= recorded_at)
);
create unique index roadmap_row_current on roadmap_row (unit_code, set_id, year, criterion, indicator) where replaced_at is null;
create index roadmap_row_versions on roadmap_row (unit_code, set_id, year, criterion, indicator, id);

create function only_replace_roadmap_row() returns trigger language plpgsql as $$
begin
    raise exception 'A version of a roadmap row is history and is not changed' using errcode = 'restrict_violation';
end $$;
revoke update, delete on roadmap_row from ${product_role};
grant update (replaced_at) on roadmap_row to ${product_role};
create trigger version_stays before update on roadmap_row for each row
    when (old.replaced_at is not null or new.replaced_at is null) execute function only_replace_roadmap_row();

alter table roadmap_row enable row level security;
create policy read_in_scope on roadmap_row for select using ((select scope_is_everything()) or unit_code in (select scope_reads())
    or left(unit_code, 5) in (select scope_reads()) or '=' || unit_code in (select scope_reads()));
create policy add_in_scope on roadmap_row for insert with check ((select scope_is_everything()) or unit_code in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()));
create policy replace_in_scope on roadmap_row for update using ((select scope_is_everything()) or unit_code in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()))
    with check ((select scope_is_everything()) or unit_code in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()));
