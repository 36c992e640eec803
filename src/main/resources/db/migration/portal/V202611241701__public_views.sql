-- What strangers may see, column by column. The public pages read these views and nothing else; they belong to the owner of the tables, so that no
-- scope is needed, and show the home commune only. Names of persons (signer, leads, who recorded something) are left out.
create view public_commune as
select u.code, u.full_name
  from home_commune h
  join admin_unit u on u.level = 'COMMUNE' and u.code = h.code
   and h.valid_on between coalesce(u.valid_from, h.valid_on) and coalesce(u.valid_to, h.valid_on);

create view public_plan as
select p.id, p.unit_code, p.unit_name, p.unit_place, p.year, p.number, p.issued_on, p.issuer, p.subject, p.criteria_set, r.name as set_name, s.as_of
  from (select * from plan where unit_code = (select code from home_commune) order by year desc, imported_at desc limit 1) p
  join assessment_snapshot s on s.source = 'PLAN' and s.source_id = p.id
  join criteria_set_revision r on r.set_id = p.criteria_set and r.revision = p.set_revision;

create view public_criterion as
select p.id as plan_id, c.number, c.name, coalesce(st.state, 'NOT_ASSESSED') as state,
       exists (select 1 from plan_target t where t.plan_id = p.id and t.criterion = c.number) as is_target
  from public_plan v
  join plan p on p.id = v.id
  join criteria_set_revision r on r.set_id = p.criteria_set and r.revision = p.set_revision
  join criterion c on c.revision_id = r.id
  join assessment_snapshot s on s.source = 'PLAN' and s.source_id = p.id
  left join criterion_standing st on st.snapshot_id = s.id and st.criterion = c.number;

create view public_task as
select t.plan_id, t.position, t.path, t.text,
       (select b.text from plan_block b where b.plan_id = t.plan_id and b.kind = 'HEADING' and b.path = t.path order by b.position limit 1) as heading
  from public_plan v join plan_task t on t.plan_id = v.id;

grant select on public_commune, public_plan, public_criterion, public_task to ${product_role};
revoke insert, update, delete on public_commune, public_plan, public_criterion, public_task from ${product_role};

-- What became of the home commune.
create view public_successor as
select n.code, n.full_name, s.effective_on
  from home_commune h
  join admin_unit o on o.level = 'COMMUNE' and o.code = h.code
   and h.valid_on between coalesce(o.valid_from, h.valid_on) and coalesce(o.valid_to, h.valid_on)
  join unit_succession s on s.old_id = o.id and s.trust <> 'DOUBTFUL'
  join admin_unit n on n.id = s.new_id and n.code <> o.code;

grant select on public_successor to ${product_role};
revoke insert, update, delete on public_successor from ${product_role};
