-- Where each commune stood when it was last evaluated, by set and year: what overviews count. Everything here can be computed again from values,
-- levels and evidence; a later evaluation takes the place of the one before.
create table standing (
    unit_code    text        not null,
    criteria_set text        not null,
    year         smallint    not null check (year between 2000 and 2100),
    set_revision integer     not null check (set_revision > 0),
    law_day      date        not null,
    known_at     timestamptz not null,
    met          smallint    not null check (met >= 0),
    reached      smallint    not null check (reached >= 0),
    not_met      smallint    not null check (not_met >= 0),
    undecided    smallint    not null check (undecided >= 0),
    not_assessed smallint    not null check (not_assessed >= 0),
    criteria     text        not null check (criteria ~ '^[0-9]+=[MRNUA]( [0-9]+=[MRNUA])*$'),
    indicators   text        not null,
    primary key (unit_code, criteria_set, year)
);
alter table standing enable row level security;
revoke delete, truncate on standing from ${product_role};

do $$
declare
    scoped text := '((select scope_is_everything()) or unit_code in (select scope_%1$s()) or ''='' || unit_code in (select scope_%1$s()))';
begin
    execute 'create policy read_in_scope on standing for select using ' || format(scoped, 'reads');
    execute 'create policy add_in_scope on standing for insert with check ' || format(scoped, 'writes');
    execute 'create policy renew_in_scope on standing for update using ' || format(scoped, 'writes') || ' with check ' || format(scoped, 'writes');
end $$;
