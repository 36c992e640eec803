-- Which plan amends which. An amending plan is a plan like any other; it counts from the moment it is issued, and until then the one it amends does.
create table plan_amendment (
    plan_id   uuid        primary key,
    unit_code text        not null,
    amends_id uuid        not null unique check (amends_id <> plan_id),
    reason    text        not null check (reason <> '' and length(reason) <= 1000),
    at        timestamptz not null,
    by_person uuid,
    by_name   text        not null,
    since     timestamptz check (since >= at),
    foreign key (plan_id, unit_code) references plan (id, unit_code),
    foreign key (amends_id, unit_code) references plan (id, unit_code)
);
comment on column plan_amendment.since is 'null until it is issued';
create index plan_amendment_by on plan_amendment (by_person);

alter table plan_amendment enable row level security;
create policy read_in_scope on plan_amendment for select using ((select scope_is_everything()) or unit_code in (select scope_reads())
    or left(unit_code, 5) in (select scope_reads()) or '=' || unit_code in (select scope_reads()));
create policy add_in_scope on plan_amendment for insert with check ((select scope_is_everything()) or unit_code in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()));
create policy take_effect_in_scope on plan_amendment for update using ((select scope_is_everything()) or unit_code in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()))
    with check ((select scope_is_everything()) or unit_code in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()));
revoke update, delete, truncate on plan_amendment from ${product_role};
grant update (since) on plan_amendment to ${product_role};

-- The first words of an amending plan are those of the plan it amends.
alter table plan_text drop constraint plan_text_kind_check;
alter table plan_text drop constraint plan_text_check;
alter table plan_text drop constraint plan_text_check2;
alter table plan_text add constraint plan_text_kind_check check (kind in ('IMPORTED', 'EDITED', 'UPLOADED', 'COPIED'));
alter table plan_text add constraint plan_text_of_file check ((kind in ('EDITED', 'COPIED')) = (file_sha256 is null));
alter table plan_text add constraint plan_text_has_lines check (kind not in ('EDITED', 'COPIED') or read_text is not null);

-- Strangers see what counts: not a plan that is still to amend another.
create or replace view public_plan as
select p.id, p.unit_code, p.unit_name, p.unit_place, p.year, p.number, p.issued_on, p.issuer, p.subject, p.criteria_set, r.name as set_name, s.as_of
  from (select * from plan c where c.unit_code = (select code from home_commune)
           and not exists (select 1 from plan_amendment a where a.plan_id = c.id and a.since is null)
         order by c.year desc, c.imported_at desc limit 1) p
  join assessment_snapshot s on s.source = 'PLAN' and s.source_id = p.id
  join criteria_set_revision r on r.set_id = p.criteria_set and r.revision = p.set_revision;
