-- The words of a plan, version by version; version 1 is what was imported. Nothing is overwritten: a change of words is another version.
create table plan_text (
    plan_id     uuid        not null,
    unit_code   text        not null,
    version     integer     not null check (version > 0),
    kind        text        not null check (kind in ('IMPORTED', 'EDITED', 'UPLOADED')),
    file_sha256 text,
    file_name   text,
    read_text   jsonb,
    note        text        not null,
    at          timestamptz not null,
    by_person   uuid,
    by_name     text        not null,
    primary key (plan_id, version),
    foreign key (plan_id, unit_code) references plan (id, unit_code),
    check ((kind = 'EDITED') = (file_sha256 is null)),
    check ((file_sha256 is null) = (file_name is null)),
    check (kind <> 'EDITED' or read_text is not null)
);
create index plan_text_by on plan_text (by_person);
comment on column plan_text.read_text is 'the lines of an edited version; those of a file are read from the file';

insert into plan_text (plan_id, unit_code, version, kind, file_sha256, file_name, note, at, by_name)
select id, unit_code, 1, 'IMPORTED', source_sha256, source_name, '', imported_at, imported_by from plan;

alter table plan add column text_version integer not null default 1 check (text_version > 0);

do $$
declare
    part text;
begin
    foreach part in array array['plan_block', 'plan_target', 'plan_target_count', 'plan_task', 'plan_citation', 'plan_recipient', 'plan_finding']
    loop
        execute format('alter table %I add column text_version integer not null default 1', part);
        execute format('alter table %I alter column text_version drop default', part);
        execute format('alter table %1$I drop constraint %1$s_pkey', part);
        execute format('alter table %I add primary key (plan_id, text_version, %s)', part,
                       case part when 'plan_target' then 'criterion' else 'position' end);
    end loop;
end $$;

alter table plan_text enable row level security;
create policy read_in_scope on plan_text for select using ((select scope_is_everything()) or unit_code in (select scope_reads())
    or left(unit_code, 5) in (select scope_reads()) or '=' || unit_code in (select scope_reads()));
create policy add_in_scope on plan_text for insert with check ((select scope_is_everything()) or unit_code in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()));
revoke update, delete, truncate on plan_text from ${product_role};

-- Strangers see the newest words only.
create or replace view public_criterion as
select p.id as plan_id, c.number, c.name, coalesce(st.state, 'NOT_ASSESSED') as state,
       exists (select 1 from plan_target t where t.plan_id = p.id and t.text_version = p.text_version and t.criterion = c.number) as is_target
  from public_plan v
  join plan p on p.id = v.id
  join criteria_set_revision r on r.set_id = p.criteria_set and r.revision = p.set_revision
  join criterion c on c.revision_id = r.id
  join assessment_snapshot s on s.source = 'PLAN' and s.source_id = p.id
  left join criterion_standing st on st.snapshot_id = s.id and st.criterion = c.number;

create or replace view public_task as
select t.plan_id, t.position, t.path, t.text,
       (select b.text from plan_block b where b.plan_id = t.plan_id and b.text_version = t.text_version and b.kind = 'HEADING' and b.path = t.path
         order by b.position limit 1) as heading
  from public_plan v join plan p on p.id = v.id join plan_task t on t.plan_id = p.id and t.text_version = p.text_version;
