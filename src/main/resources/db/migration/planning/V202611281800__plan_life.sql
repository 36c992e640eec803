-- Where a plan is in its life (handbook 16), each step a row that stays.
alter table plan drop constraint plan_status_check;
alter table plan add constraint plan_status_check check (status in
    ('DRAFT', 'LINTED', 'INTERNAL_REVIEW', 'SIGNED', 'NUMBERED', 'ISSUED', 'IN_FORCE', 'AMENDED', 'CLOSED', 'ARCHIVED'));
alter table plan add constraint plan_of_unit unique (id, unit_code);

create table plan_step (
    id          bigint      generated always as identity primary key,
    plan_id     uuid        not null,
    unit_code   text        not null,
    from_status text        not null,
    to_status   text        not null check (to_status <> from_status),
    at          timestamptz not null,
    by_person   uuid,
    by_name     text        not null,
    by_position uuid,
    by_title    text        not null,
    in_place_of text,
    note        text        not null,
    foreign key (plan_id, unit_code) references plan (id, unit_code)
);
create index plan_step_of on plan_step (plan_id, id);
create index plan_step_by on plan_step (by_person);

-- A warning of the checks that somebody lives with, and why. The same words under the same rule are the same warning in every wording of the plan.
create table plan_acceptance (
    plan_id     uuid        not null,
    unit_code   text        not null,
    rule        text        not null,
    quote       text        not null,
    message     text        not null,
    reason      text        not null check (reason <> '' and length(reason) <= 1000),
    at          timestamptz not null,
    by_person   uuid,
    by_name     text        not null,
    by_title    text        not null,
    primary key (plan_id, rule, quote, message),
    foreign key (plan_id, unit_code) references plan (id, unit_code)
);
create index plan_acceptance_by on plan_acceptance (by_person);

do $$
declare
    part text;
begin
    foreach part in array array['plan_step', 'plan_acceptance'] loop
        execute format('alter table %I enable row level security', part);
        execute format('create policy read_in_scope on %I for select using ((select scope_is_everything()) or unit_code in (select scope_reads())
    or left(unit_code, 5) in (select scope_reads()) or ''='' || unit_code in (select scope_reads()))', part);
        execute format('create policy add_in_scope on %I for insert with check ((select scope_is_everything()) or unit_code in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or ''='' || unit_code in (select scope_writes()))', part);
        execute format('revoke update, delete, truncate on %I from ${product_role}', part);
    end loop;
end $$;
