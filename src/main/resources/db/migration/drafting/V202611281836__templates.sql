-- Which Word file a commune makes its documents of a type from. A row without file went back to the built-in template. Rows stay; the last one counts.
create table drafting_template (
    id          bigint      generated always as identity primary key,
    unit_code   text        not null,
    type        text        not null check (type <> ''),
    name        text        not null check ((sha256 is null) = (name = '')),
    sha256      text        check (sha256 ~ '^[0-9a-f]{64}$'),
    at          timestamptz not null,
    by_name     text        not null check (by_name <> ''),
    replaced_at timestamptz
);
create unique index drafting_template_now on drafting_template (unit_code, type) where replaced_at is null;
create index drafting_template_of on drafting_template (unit_code, type, id);

do $$
declare
    scoped text := '((select scope_is_everything()) or unit_code in (select scope_%1$s()) or left(unit_code, 5) in (select scope_%1$s())
        or ''='' || unit_code in (select scope_%1$s()))';
begin
    alter table drafting_template enable row level security;
    execute 'create policy read_in_scope on drafting_template for select using ' || format(scoped, 'reads');
    execute 'create policy add_in_scope on drafting_template for insert with check ' || format(scoped, 'writes');
    execute 'create policy change_in_scope on drafting_template for update using ' || format(scoped, 'writes') || ' with check ' || format(scoped, 'writes');
end $$;
revoke update, delete, truncate on drafting_template from ${product_role};
grant update (replaced_at) on drafting_template to ${product_role};
