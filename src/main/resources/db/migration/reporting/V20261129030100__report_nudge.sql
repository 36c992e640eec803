-- What a superior said to a unit whose report is late, at most once a day for each report. It is told to those who write reports there.
create table report_nudge (
    id         bigint      generated always as identity primary key,
    unit_code  text        not null,
    form_code  text        not null,
    form_title text        not null,
    period     text        not null check (period ~ '^\d{4}(-(H[12]|Q[1-4]|M([1-9]|1[0-2])|D))?$'),
    due        date        not null,
    day        date        not null check (day > due),
    at         timestamptz not null,
    by_name    text        not null,
    person_id  uuid,
    unique (unit_code, form_code, period, day)
);
comment on column report_nudge.unit_code is 'the unit that was reminded';
create index report_nudge_of on report_nudge (form_code, period);
create index report_nudge_at on report_nudge (at);
create index report_nudge_by on report_nudge (person_id);
create index report_step_at on report_step (at);

alter table report_nudge enable row level security;
create policy read_in_scope on report_nudge for select using ((select scope_is_everything()) or unit_code in (select scope_reads())
    or left(unit_code, 5) in (select scope_reads()) or '=' || unit_code in (select scope_reads()));
create policy add_in_scope on report_nudge for insert with check ((select scope_is_everything()) or unit_code in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()));
revoke update, delete, truncate on report_nudge from ${product_role};
