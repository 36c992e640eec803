-- Rows of the calendar of reports that provinces lay down, each in the place of the default or of an earlier row from its first day on. Nothing is
-- changed: which one holds is the newest whose days contain the last day of the period.
create table report_schedule (
    id               bigint      generated always as identity primary key,
    unit_code        text        not null check (unit_code ~ '^\d{2}$'),
    series           text        not null check (series ~ '^[a-z0-9-]{1,40}$'),
    programme        text        not null check (programme <> ''),
    title            text        not null check (title <> '' and length(title) <= 200),
    kind             text        not null check (kind in ('YEAR', 'HALF', 'QUARTER', 'MONTH')),
    numbers          integer[]   not null,
    forms            text[]      not null,
    due_kind         text        not null check (due_kind in ('DAY_OF_MONTH', 'DAYS_AFTER')),
    due_months       smallint    not null check (due_months between 0 and 6),
    due_day          smallint    not null check (due_day between 0 and 180),
    forward_kind     text        not null check (forward_kind in ('DAY_OF_MONTH', 'DAYS_AFTER')),
    forward_months   smallint    not null check (forward_months between 0 and 6),
    forward_day      smallint    not null check (forward_day between 0 and 180),
    next_working_day boolean     not null,
    asked            boolean     not null,
    valid_from       date        not null,
    valid_to         date        check (valid_to >= valid_from),
    basis            text        not null check (length(basis) <= 200),
    note             text        not null check (length(note) <= 500),
    at               timestamptz not null,
    by_name          text        not null,
    person_id        uuid,
    check (not asked or cardinality(forms) > 0)
);
comment on column report_schedule.unit_code is 'the province it holds for';
comment on column report_schedule.basis is 'number of the document behind it; empty while unverified';
create index report_schedule_of on report_schedule (unit_code, series, id);
create index report_schedule_by on report_schedule (person_id);

-- The calendar of a province is read by every commune in it: it is reference data. Only the province writes its own.
alter table report_schedule enable row level security;
create policy read_all on report_schedule for select using (true);
create policy add_in_scope on report_schedule for insert with check ((select scope_is_everything()) or unit_code in (select scope_writes()));
revoke update, delete, truncate on report_schedule from ${product_role};
